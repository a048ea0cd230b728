import { type EdgeSoup, makeSoup } from "./edge-soup";
import { type Contacts, findContacts } from "./find-contacts";

/** Rounded crossings can make new contacts; after this many rounds the rest is below the rounding of the coordinates. */
const MOST_ROUNDS = 16;

/** Cuts edges where they meet, until they meet only in common ends. */
export function nodeEdges(soup: EdgeSoup): { soup: EdgeSoup; hadContacts: boolean } {
  let noded = soup;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const contacts = findContacts(noded);
    if (contacts.edge.length === 0) return { soup: noded, hadContacts: round > 0 };
    noded = cutEdges(noded, contacts);
  }
  return { soup: noded, hadContacts: true };
}

function cutEdges(soup: EdgeSoup, contacts: Contacts): EdgeSoup {
  const { vertices: v, lower, upper, weight } = soup;
  const cuts = new Map<number, number[]>();
  contacts.edge.forEach((edge, contact) => {
    const known = cuts.get(edge);
    if (known) known.push(contact);
    else cuts.set(edge, [contact]);
  });
  const ends: number[] = [];
  const weights: number[] = [];
  for (let edge = 0; edge < lower.length; edge++) {
    const [a, b] = [lower[edge], upper[edge]];
    let [x, y] = [v[2 * a], v[2 * a + 1]];
    for (const contact of alongEdge(soup, edge, contacts, cuts.get(edge) ?? [])) {
      ends.push(x, y, contacts.x[contact], contacts.y[contact]);
      weights.push(weight[edge]);
      [x, y] = [contacts.x[contact], contacts.y[contact]];
    }
    ends.push(x, y, v[2 * b], v[2 * b + 1]);
    weights.push(weight[edge]);
  }
  return makeSoup(Float64Array.from(ends), Int32Array.from(weights));
}

function alongEdge(
  soup: EdgeSoup,
  edge: number,
  contacts: Contacts,
  cuts: readonly number[],
): readonly number[] {
  if (cuts.length < 2) return cuts;
  const { vertices: v, lower, upper } = soup;
  const [a, b] = [lower[edge], upper[edge]];
  const dx = v[2 * b] - v[2 * a];
  const dy = v[2 * b + 1] - v[2 * a + 1];
  const along = (contact: number): number => contacts.x[contact] * dx + contacts.y[contact] * dy;
  return cuts.toSorted((c, d) => along(c) - along(d));
}
