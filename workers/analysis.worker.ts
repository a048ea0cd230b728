import { expose, transfer } from "comlink";
import type { AnalysisApi } from "./analysis.api";
import { createAnalysis } from "./analysis.impl";
import { buffersOf } from "./mechanism/buffers-of";

const analysis = createAnalysis((url) => fetch(url));

expose({
  ...analysis,
  async run(name, number, request, onProgress) {
    const reply = await analysis.run(name, number, request, onProgress);
    return transfer(reply, buffersOf(reply));
  },
} satisfies AnalysisApi);
