import { runSteps, type Steps } from "../../../domain/steps/run-steps";

const VERTICES_PER_STEP = 50_000;

export interface VertexNumbers {
  /** One each vertex. */
  readonly number: Int32Array;
  /** How many different ones there are. */
  readonly count: number;
}

/** Equal numbers for vertices with bit-equal coordinates (−0 = 0). `xy` is x, y interleaved. */
export function numberVertices(xy: Float64Array): VertexNumbers {
  return runSteps(numberVertexSteps(xy));
}

/** The same in steps. */
export function* numberVertexSteps(xy: Float64Array): Steps<VertexNumbers> {
  const size = xy.length >> 1;
  const mask = tableMask(size);
  const slots = new Int32Array(mask + 1).fill(-1);
  const number = new Int32Array(size);
  const pair = new Float64Array(2);
  const bits = new Uint32Array(pair.buffer);
  const first = new Int32Array(size);
  let count = 0;
  for (let vertex = 0; vertex < size; vertex++) {
    if (vertex % VERTICES_PER_STEP === VERTICES_PER_STEP - 1) yield vertex / size;
    const x = (pair[0] = xy[2 * vertex] + 0);
    const y = (pair[1] = xy[2 * vertex + 1] + 0);
    let hash = Math.imul(bits[0], 0x9e3779b1) ^ Math.imul(bits[1], 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(bits[2], 0x27d4eb2f);
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1) ^ Math.imul(bits[3], 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 16)) & mask;
    for (;;) {
      const found = slots[slot];
      if (found < 0) {
        slots[slot] = count;
        first[count] = vertex;
        number[vertex] = count++;
        break;
      }
      const other = 2 * first[found];
      if (xy[other] === x && xy[other + 1] === y) {
        number[vertex] = found;
        break;
      }
      slot = (slot + 1) & mask;
    }
  }
  return { number, count };
}

function tableMask(entries: number): number {
  let size = 16;
  while (size < 2 * entries) size *= 2;
  return size - 1;
}
