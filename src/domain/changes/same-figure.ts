function decimals(value: number): number {
  const text = String(value);
  const point = text.indexOf(".");
  return point < 0 || text.includes("e") ? 0 : text.length - point - 1;
}

/** Two publications round differently: figures that agree in the coarser one's decimals are the same. */
export function sameFigure(a: number, b: number): boolean {
  if (a === b) return true;
  const shared = Math.max(1, Math.min(decimals(a), decimals(b)));
  return Math.abs(a - b) <= 0.5 * 10 ** -shared + 1e-12 * Math.abs(a);
}
