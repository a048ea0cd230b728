import { expect, test } from "vitest";
import { type Correction, mailLink } from "./correction";

const correction: Correction = {
  id: "0101/ghg/2023/total",
  subject: "Rettelse: 0101/ghg/2023/total",
  text: "Talnøgle: 0101/ghg/2023/total\nVist tal: 1 & 2 %\n",
};

test("a mail holds subject and text, with line ends as mail wants them", () => {
  const link = new URL(mailLink(correction, ""));
  expect(link.protocol).toBe("mailto:");
  expect(link.searchParams.get("subject")).toBe(correction.subject);
  expect(link.searchParams.get("body")).toBe(correction.text.replaceAll("\n", "\r\n"));
});

test("who hosts the site may be named as recipient", () => {
  expect(mailLink(correction, "ret@k.example")).toMatch(/^mailto:ret@k\.example\?subject=/u);
});
