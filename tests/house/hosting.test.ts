import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { STRICT_HEADERS } from "../../scripts/server/headers.mjs";

test.each(Object.entries(STRICT_HEADERS))(
  "docs/hosting.md gives the %s that is served",
  (name, value) => {
    const page = readFileSync(new URL("../../docs/hosting.md", import.meta.url), "utf8");
    expect(page.split("\n")).toContain(`${name}: ${value}`);
  },
);
