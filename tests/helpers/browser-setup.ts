import { afterEach } from "vitest";
import { cleanup } from "vitest-browser-svelte";

// The library hooks its own cleanup once per page; without isolation later files would miss it.
afterEach(() => {
  cleanup();
});
