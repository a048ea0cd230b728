import type { area } from "./da/area";
import type { categories } from "./da/categories";
import type { common } from "./da/common";
import type { compare } from "./da/compare";
import type { data } from "./da/data";
import type { download } from "./da/download";
import type { explore } from "./da/explore";
import type { front } from "./da/front";
import type { hotspots } from "./da/hotspots";
import type { initiatives } from "./da/initiatives";
import type { initiative } from "./da/initiative";
import type { municipality } from "./da/municipality";
import type { ownArea } from "./da/ownArea";
import type { ownData } from "./da/ownData";
import type { register } from "./da/register";
import type { pages } from "./da/pages";
import type { plans } from "./da/plans";
import type { report } from "./da/report";
import type { shell } from "./da/shell";
import type { show } from "./da/show";
import type { slip } from "./da/slip";
import type { units } from "./da/units";

/** Every sentence of the application; Danish is the original, a missing key does not compile. */
export interface Messages {
  readonly area: typeof area;
  readonly categories: typeof categories;
  readonly common: typeof common;
  readonly compare: typeof compare;
  readonly data: typeof data;
  readonly download: typeof download;
  readonly explore: typeof explore;
  readonly front: typeof front;
  readonly hotspots: typeof hotspots;
  readonly initiatives: typeof initiatives;
  readonly initiative: typeof initiative;
  readonly municipality: typeof municipality;
  readonly ownArea: typeof ownArea;
  readonly ownData: typeof ownData;
  readonly register: typeof register;
  readonly pages: typeof pages;
  readonly plans: typeof plans;
  readonly report: typeof report;
  readonly shell: typeof shell;
  readonly show: typeof show;
  readonly slip: typeof slip;
  readonly units: typeof units;
}
