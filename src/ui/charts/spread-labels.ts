/** Moves labels apart along one axis by as little as keeps `gap` pixels between them, order kept. */
export function spreadLabels(wanted: readonly number[], gap: number): readonly number[] {
  const order = wanted.map((at, index) => ({ at, index })).toSorted((a, b) => a.at - b.at);
  const spread = Array<number>(wanted.length).fill(0);
  const blocks: { sum: number; members: number[] }[] = [];
  const start = (block: { sum: number; members: number[] }): number =>
    block.sum / block.members.length - ((block.members.length - 1) * gap) / 2;
  for (const { at, index } of order) {
    let block = { sum: at, members: [index] };
    let before = blocks.at(-1);
    while (before !== undefined && start(before) + before.members.length * gap > start(block)) {
      block = { sum: before.sum + block.sum, members: [...before.members, ...block.members] };
      blocks.pop();
      before = blocks.at(-1);
    }
    blocks.push(block);
  }
  for (const block of blocks) {
    for (const [place, index] of block.members.entries()) {
      spread[index] = start(block) + place * gap;
    }
  }
  return spread;
}
