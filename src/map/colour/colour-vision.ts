import { type LinearRgb, luminance } from "./colour-difference";

export const VISIONS = ["normal", "deutan", "protan", "tritan", "grey"] as const;
export type Vision = (typeof VISIONS)[number];

type Matrix = readonly [LinearRgb, LinearRgb, LinearRgb];

/**
 * Full severity (1.0), from table 1 of Machado, Oliveira and Fernandes, "A Physiologically-based
 * Model for Simulation of Color Vision Deficiency", IEEE TVCG 15 (2009) 1291–1298; on linear light.
 */
const MACHADO: Readonly<Record<"protan" | "deutan" | "tritan", Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** A colour as it looks with another colour vision, or printed in grey. */
export function seen(colour: LinearRgb, vision: Vision): LinearRgb {
  if (vision === "normal") return colour;
  if (vision === "grey") {
    const grey = luminance(colour);
    return [grey, grey, grey];
  }
  const [red, green, blue] = colour;
  const row = ([r, g, b]: LinearRgb) => Math.min(1, Math.max(0, r * red + g * green + b * blue));
  const matrix = MACHADO[vision];
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}
