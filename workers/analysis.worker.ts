import { expose } from "comlink";
import { createAnalysis } from "./analysis.impl";

expose(createAnalysis((url) => fetch(url)));
