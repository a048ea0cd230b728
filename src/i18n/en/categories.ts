import type { Categories } from "../da/categories";

export const categories: Categories = {};
