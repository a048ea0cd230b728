import { defineConfig } from "eslint/config";
import svelte from "eslint-plugin-svelte";
import globals from "globals";
import ts from "typescript-eslint";
import svelteConfig from "./svelte.config.js";

export default defineConfig({
  files: ["**/*.svelte", "**/*.svelte.ts"],
  extends: [ts.configs.recommended, svelte.configs.recommended],
  languageOptions: {
    globals: globals.browser,
    parserOptions: { parser: ts.parser, extraFileExtensions: [".svelte"], svelteConfig },
  },
  rules: {
    "max-lines": ["error", { max: 180, skipBlankLines: true, skipComments: true }],
    "svelte/no-at-html-tags": "error",
    "svelte/no-navigation-without-resolve": "off",
    // Maps here are made anew by $derived and never changed.
    "svelte/prefer-svelte-reactivity": "off",
  },
});
