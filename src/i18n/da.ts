import { area } from "./da/area";
import { categories } from "./da/categories";
import { common } from "./da/common";
import { data } from "./da/data";
import { explore } from "./da/explore";
import { front } from "./da/front";
import { municipality } from "./da/municipality";
import { slip } from "./da/slip";
import { units } from "./da/units";
import type { Messages } from "./messages";

export const da: Messages = {
  area,
  categories,
  common,
  data,
  explore,
  front,
  municipality,
  slip,
  units,
};
