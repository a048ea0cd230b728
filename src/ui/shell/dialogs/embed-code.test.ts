import { expect, test } from "vitest";
import { embedCode } from "./embed-code";

test("the frame holds address, title and size, escaped", () => {
  const code = embedCode("https://k.example/kort?i=ghg&embed=1", 'A "B" <C>', null, 480.4);
  expect(code).toContain('src="https://k.example/kort?i=ghg&amp;embed=1"');
  expect(code).toContain('title="A &quot;B&quot; &lt;C&gt;"');
  expect(code).toContain('width="100%" height="480"');
});

test("a height that cannot be is the least one", () => {
  expect(embedCode("https://k.example/", "K", 600, Number.NaN)).toContain(
    'width="600" height="240"',
  );
});
