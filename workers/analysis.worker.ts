import { expose, transfer } from "comlink";
import type { AnalysisApi } from "./analysis.api";
import { createAnalysis } from "./analysis.impl";

const analysis = createAnalysis((url) => fetch(url));

expose({
  ...analysis,
  async aggregate(request, onProgress) {
    const reply = await analysis.aggregate(request, onProgress);
    if (reply.is !== "done") return reply;
    const { values, gaps, flags, members, missing } = reply;
    return transfer(
      reply,
      [values, gaps, flags, members, missing].map((column) => column.buffer as ArrayBuffer),
    );
  },
} satisfies AnalysisApi);
