import type { Environment } from "vitest/runtime";

/** Node without a DOM, compiled as client code, so that runes are reactive. */
export default {
  name: "svelte-client",
  viteEnvironment: "client",
  setup: () => ({ teardown() {} }),
} satisfies Environment;
