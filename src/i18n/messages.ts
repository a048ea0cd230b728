import type { da } from "./da";

/** Every sentence of the application; Danish is the original, a missing key does not compile. */
export type Messages = typeof da;
