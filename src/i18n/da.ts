import { area } from "./da/area";
import { categories } from "./da/categories";
import { changes } from "./da/changes";
import { common } from "./da/common";
import { compare } from "./da/compare";
import { data } from "./da/data";
import { download } from "./da/download";
import { explore } from "./da/explore";
import { front } from "./da/front";
import { hotspots } from "./da/hotspots";
import { initiatives } from "./da/initiatives";
import { initiative } from "./da/initiative";
import { municipality } from "./da/municipality";
import { ownArea } from "./da/ownArea";
import { ownData } from "./da/ownData";
import { register } from "./da/register";
import { pages } from "./da/pages";
import { plans } from "./da/plans";
import { report } from "./da/report";
import { shell } from "./da/shell";
import { show } from "./da/show";
import { slip } from "./da/slip";
import { units } from "./da/units";
import type { Messages } from "./messages";

export const da: Messages = {
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
