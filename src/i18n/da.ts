import { common } from "./da/common";
import { data } from "./da/data";
import { explore } from "./da/explore";
import { front } from "./da/front";
import { municipality } from "./da/municipality";
import { slip } from "./da/slip";

export const da = { common, data, explore, front, municipality, slip };
