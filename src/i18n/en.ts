import { area } from "./en/area";
import { categories } from "./en/categories";
import { changes } from "./en/changes";
import { common } from "./en/common";
import { compare } from "./en/compare";
import { data } from "./en/data";
import { download } from "./en/download";
import { explore } from "./en/explore";
import { front } from "./en/front";
import { hotspots } from "./en/hotspots";
import { initiatives } from "./en/initiatives";
import { initiative } from "./en/initiative";
import { municipality } from "./en/municipality";
import { ownArea } from "./en/ownArea";
import { ownData } from "./en/ownData";
import { register } from "./en/register";
import { pages } from "./en/pages";
import { plans } from "./en/plans";
import { report } from "./en/report";
import { shell } from "./en/shell";
import { show } from "./en/show";
import { slip } from "./en/slip";
import { units } from "./en/units";
import type { Messages } from "./messages";

export const en: Messages = {
  area,
  categories,
  changes,
  common,
  compare,
  data,
  download,
  explore,
  front,
  hotspots,
  initiatives,
  initiative,
  municipality,
  ownArea,
  ownData,
  register,
  pages,
  plans,
  report,
  shell,
  show,
  slip,
  units,
};
