import { area } from "./en/area";
import { categories } from "./en/categories";
import { common } from "./en/common";
import { data } from "./en/data";
import { explore } from "./en/explore";
import { front } from "./en/front";
import { municipality } from "./en/municipality";
import { slip } from "./en/slip";
import { units } from "./en/units";
import type { Messages } from "./messages";

export const en: Messages = {
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
