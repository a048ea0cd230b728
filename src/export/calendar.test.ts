import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar";

const entries = [
  {
    id: "revision-0615",
    date: "2027-06-30",
    summary: "Horsens: planen skal revideres",
    description: "Fem år efter godkendelsen; kilde: kommunen, s. 1",
  },
  { id: "revision-0101", date: "2027-02", summary: "København", description: "Måneden er kendt" },
  { id: "revision-0147", date: "2028", summary: "Frederiksberg", description: "Året er kendt" },
];
const read = (text: string): ICAL.Event[] =>
  new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents("vevent")
    .map((component) => new ICAL.Event(component));

test("a day, a month and a year last as long as they are known", () => {
  const found = read(calendarFile("Planer", entries, "2026-11-25")).map((event) => [
    event.uid,
    event.startDate.toString(),
    event.endDate.toString(),
  ]);
  expect(found).toEqual([
    ["revision-0615@klimakort", "2027-06-30", "2027-07-01"],
    ["revision-0101@klimakort", "2027-02-01", "2027-03-01"],
    ["revision-0147@klimakort", "2028-01-01", "2029-01-01"],
  ]);
});

test("two imports hold each event once: the ids are the same whatever the data are dated", () => {
  const files = ["2026-11-25", "2027-03-01"].map((stamp) => calendarFile("Planer", entries, stamp));
  const calendar = new Map(files.flatMap(read).map((event) => [event.uid, event.summary]));
  expect(calendar.size).toBe(entries.length);
});

test("the same entries give the same bytes, in lines of at most 75 octets", () => {
  const text = calendarFile("Planer", entries, "2026-11-25");
  expect(calendarFile("Planer", entries, "2026-11-25")).toBe(text);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});
