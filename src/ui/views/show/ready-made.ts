import type { Area, AreaId } from "../../../domain/areas/area";
import { type Tables, wholeMembers } from "../../../domain/package/tables";
import {
  initiativesOn,
  type SharedInitiative,
  sharedInitiatives,
} from "../../../state/area/shared-initiatives";
import { type Route, writeRoute } from "../../../state/route";
import { readAddress, writeAddress } from "../../../state/url/codec";
import type { Query } from "../../../state/url/query";
import { EMPTY_SHOW, type Scene, type Show } from "../../../state/show/show";
import type { App } from "../../app-context";
import {
  createSlipBuilder,
  percentChange,
  type SlipBuilder,
  valueOf,
} from "../../parts/slip-builder";

/** More initiatives than these make a meeting long. */
const MOST_INITIATIVES = 3;
/** An initiative of nearly everybody says little about one border. */
const NATIONWIDE = 60;

interface Made {
  readonly app: App;
  readonly tables: Tables;
  readonly kkr: Area;
  readonly members: readonly AreaId[];
  readonly slips: SlipBuilder;
  readonly firstYear: number;
  readonly lastYear: number;
}

const textOf = (slip: { readonly text: string } | null): string => slip?.text ?? "";

function urlOf(route: Route, change: Partial<Query>): string {
  const { query } = readAddress("");
  return writeRoute(route) + writeAddress({ ...query, ...change });
}

const mapUrl = (change: Partial<Query>): string =>
  urlOf({ view: "map" }, { vis: "map", ...change });

function names({ app, tables }: Made, ids: readonly AreaId[]): string {
  const { format } = app.language;
  const all = ids.map((id) => tables.areas.get(id)?.name ?? id);
  return format.list(all.toSorted((a, b) => format.compare(a, b)));
}

function areaScene(made: Made): Scene {
  const { app, kkr, slips, firstYear, lastYear } = made;
  const t = app.language.t.show.scenes;
  const now = slips.figure("ghg", { year: lastYear });
  const perPerson = slips.figure("ghg", { year: lastYear, normalisation: "capita" });
  const change = percentChange(app.language, now, slips.figure("ghg", { year: firstYear }));
  const sentences = [
    t.areaNotes(kkr.name, made.members.length, textOf(now), String(lastYear), textOf(perPerson)),
    change === null ? "" : t.since(change.slip.text, String(firstYear), change.percent < 0),
  ];
  return {
    url: `/kkr/${kkr.id}`,
    title: t.area(kkr.name),
    notes: sentences.filter((text) => text !== "").join(" "),
  };
}

/** Every member's newest emission per inhabitant, lowest first. */
function perPersonScene(made: Made): Scene {
  const { app, tables, kkr, members, lastYear } = made;
  const t = app.language.t.show.scenes;
  const ranked = members
    .flatMap((id) => {
      const area = tables.areas.get(id);
      if (area === undefined) return [];
      const slip = createSlipBuilder(app.language, tables, area, app.today).figure("ghg", {
        year: lastYear,
        normalisation: "capita",
      });
      const value = valueOf(slip);
      return value === undefined ? [] : [{ name: area.name, text: textOf(slip), value }];
    })
    .toSorted((a, b) => a.value - b.value);
  const [low, high] = [ranked[0], ranked.at(-1)];
  return {
    url: mapUrl({ i: "ghg", n: "capita", y: lastYear, sel: members }),
    title: t.perPerson(kkr.name),
    notes:
      low === undefined || high === undefined
        ? ""
        : t.perPersonNotes(low.name, low.text, high.name, high.text),
  };
}

function changeScene(made: Made): Scene {
  const { app, tables, kkr, members, firstYear, lastYear } = made;
  const t = app.language.t.show.scenes;
  const fewer = members.filter((id) => {
    const [before, now] = [firstYear, lastYear].map((year) =>
      tables.observations.reading("ghg", year, id),
    );
    return before?.is === "value" && now?.is === "value" && now.value < before.value;
  });
  return {
    url: mapUrl({ i: "ghg", n: "capita", y: lastYear, m: "change", sel: members }),
    title: t.change(kkr.name, String(firstYear)),
    notes: t.changeNotes(fewer.length, members.length, String(firstYear), String(lastYear)),
  };
}

function initiativeScene(made: Made, shared: SharedInitiative): Scene {
  const t = made.app.language.t.show.scenes;
  const { initiative } = shared.counted;
  const notes = t.initiativeNotes(names(made, shared.inside), names(made, shared.outside));
  return {
    url: urlOf(
      { view: "initiatives" },
      { vis: "map", f: { kkr: made.kkr.id, initiative: initiative.id } },
    ),
    title: initiative.name,
    notes: initiative.coverage === "partial" ? `${notes} ${t.partial}` : notes,
  };
}

/** Everything that is done together, then what crosses the border with most members. */
function initiativeScenes(made: Made): readonly Scene[] {
  const { app, tables, kkr, members } = made;
  const t = app.language.t.show.scenes;
  const known = initiativesOn(tables, app.today, "roots");
  const { all } = sharedInitiatives(known, members);
  const across = all.filter(({ standing }) => standing === "across");
  const outside = new Set(across.flatMap((shared) => shared.outside));
  const shown = across
    .filter(({ counted }) => counted.initiative.kind === "initiative")
    .filter(({ counted }) => counted.members.size < NATIONWIDE)
    .toSorted((a, b) => b.counted.members.size - a.counted.members.size)
    .slice(0, MOST_INITIATIVES);
  return [
    {
      url: urlOf({ view: "initiatives" }, { f: { kkr: kkr.id } }),
      title: t.initiatives(kkr.name),
      notes: t.initiativesNotes(all.length, across.length, outside.size),
    },
    ...shown.map((shared) => initiativeScene(made, shared)),
  ];
}

function coastScene(made: Made): Scene {
  const t = made.app.language.t.show.scenes;
  return {
    url: mapUrl({ i: "coastal_damage_2070", sel: made.members }),
    title: t.coast(made.kkr.name),
    notes: t.coastNotes(textOf(made.slips.figure("coastal_damage_2070"))),
  };
}

/** The first meeting of a KKR: what is emitted, what is done together with whom, and the sea. */
export function readyMadeShow(app: App, tables: Tables, kkr: Area): Show {
  const years = tables.observations.years("ghg");
  const made: Made = {
    app,
    tables,
    kkr,
    members: wholeMembers(tables.core, kkr, app.today).map(({ area }) => area),
    slips: createSlipBuilder(app.language, tables, kkr, app.today),
    firstYear: years[0] ?? 0,
    lastYear: years.at(-1) ?? 0,
  };
  return {
    ...EMPTY_SHOW,
    title: app.language.t.show.ready.title(kkr.name),
    dataVersion: tables.manifest.version,
    scenes: [
      areaScene(made),
      perPersonScene(made),
      changeScene(made),
      ...initiativeScenes(made),
      coastScene(made),
    ],
  };
}
