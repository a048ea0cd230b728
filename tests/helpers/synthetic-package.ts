const MUNICIPALITIES = Array.from({ length: 98 }, (_, place) =>
  String(101 + place).padStart(4, "0"),
);

const lines = (header: string, rows: readonly string[]): string =>
  `${[header, ...rows].join("\n")}\n`;

const areas = (): string =>
  lines("id,level,name,name_genitive,valid_from,valid_to,nuts,lau,type,dagi_id,note", [
    ...MUNICIPALITIES.map(
      (code) => `${code},municipality,K${code},K${code}s,2007-01-01,,,,rural,,`,
    ),
    "1084,region,Gammel,Gammels,2007-01-01,2027-01-01,,,,,",
    "region-oestdanmark,region,Ny,Nys,2027-01-01,,,,,,",
    "kkr-hovedstaden,kkr,KKR,KKRs,2007-01-01,,,,,,",
    "hvo-1.1,catchment,Opland,Oplands,2021-01-01,,,,,,",
    "DK,country,Danmark,Danmarks,2007-01-01,,,,,,",
  ]);

const memberships = (): string =>
  lines(
    "child,parent,valid_from,valid_to,source",
    MUNICIPALITIES.flatMap((code) => [
      `${code},kkr-hovedstaden,2007-01-01,,s1`,
      `${code},1084,2007-01-01,2027-01-01,s1`,
      `${code},region-oestdanmark,2027-01-01,,s1`,
    ]),
  );

const INDICATOR_HEADER =
  "id,theme,name_da,name_en,unit,kind,default_denominator,denominator_reason_da,denominator_reason_en,normalisations,direction,breaks,palette,decimals,definition_da,definition_en,source,caveat_da,caveat_en";

const emission = (id: string): string =>
  `${id},emissions,N,N,t CO₂e,extensive,capita,R,R,capita|total,lower_better,capita:0 4 7 12,sequential,capita:1|total:0,D,D,s1,,`;

const indicators = (): string =>
  lines(INDICATOR_HEADER, [
    ...["ghg", ...SECTOR_SHARES.map(([id]) => id)].map(emission),
    "population,base,F,P,personer,extensive,total,R,R,total,neutral,,sequential,total:0,D,D,s1,,",
    "ev_share,energy,E,E,%,intensive,capita,R,R,capita,higher_better,capita:2.5 5 10,energy,capita:1,D,D,s1,O,O",
  ]);

const SECTOR_SHARES = [
  ["ghg_energy", 400],
  ["ghg_transport", 300],
  ["ghg_agriculture", 250.5],
  ["ghg_waste", 50],
  ["ghg_industry", -0.5],
] as const;

const OBSERVATION_HEADER = "area,indicator,year,value,flag,source,vintage";

const column = (indicator: string, year: number, cells: string): readonly string[] =>
  MUNICIPALITIES.map((code) => `${code},${indicator},${year},${cells},s1,2026-05-18`);

/** A small sound data package, invented throughout: path below the package → text. */
export function makeSyntheticPackage(): Map<string, string> {
  return new Map([
    ["areas.csv", areas()],
    ["memberships.csv", memberships()],
    ["links.csv", lines("a,b,kind,source", ["0101,0103,bridge,s1"])],
    ["indicators.csv", indicators()],
    [
      "observations/emissions.csv",
      lines(OBSERVATION_HEADER, [
        ...column("ghg", 2023, "1000,"),
        ...SECTOR_SHARES.flatMap(([id, value]) => column(id, 2023, `${value},`)),
      ]),
    ],
    [
      "observations/base.csv",
      lines(OBSERVATION_HEADER, [
        ...column("population", 2023, "5000,"),
        ...column("ev_share", 2024, "7.5,preliminary"),
      ]),
    ],
    [
      "targets.csv",
      lines(
        "area,kind,year,reduction_pct,base_year,scope,status,source,source_url,source_date,note",
        ["0101,reduction,2030,70,1990,geography,current,s1,https://example.org/t,2024-05,"],
      ),
    ],
    [
      "plans.csv",
      lines("area,event,date,precision,round,source,note", [
        "0101,adopted,2022-11,month,round1,s1,",
      ]),
    ],
    ["criteria.csv", lines("id,component,text_da,check,limit,page,source", ["c1,K,Tekst,,,,s1"])],
    [
      "initiatives.csv",
      lines(
        "id,name,kind,theme,status,start,end,lead,funding_source,funding_amount_dkk,funding_eu_dkk,results_url,footprint,part_of,same_effect_as,coverage,barrier,url,source,note",
        [
          "i1,Et,programme,energi,active,2020,2025-06,,,1000000,,,,,,complete,,,s1,",
          "i2,To,initiative,energi,active,2021,,,,,,,hvo-1.1,i1,,partial,,https://example.org,s1,",
        ],
      ),
    ],
    [
      "participants.csv",
      lines("initiative,area,role,from,to,basis", [
        "i1,0101,lead,2020,,kilde",
        "i2,0102,member,,,kilde",
      ]),
    ],
    [
      "effects.csv",
      lines("initiative,indicator,low,mid,high,base_year,target_year,method,shares,source", []),
    ],
    [
      "sources.csv",
      lines("id,title,publisher,url,table,licence,credit,retrieved,note", [
        "s1,Kilde,Udgiver,https://example.org,,CC BY 4.0,Kilde,2026-05-18,",
        "s2,Anden,Udgiver,https://example.org/2,,CC BY 4.0,Anden,2025,",
      ]),
    ],
    ["geography/neighbours.csv", lines("a,b,shared_m", ["0101,0102,1200.5"])],
    [
      "geography/label_points.csv",
      lines(
        "id,lon,lat",
        [...MUNICIPALITIES, "0411", "hvo-1.1"].map((id) => `${id},10.5,56.25`),
      ),
    ],
  ]);
}

/** Overwrites one cell; `row` is the line in the file, 1 is the header. */
export function plant(
  texts: Map<string, string>,
  file: string,
  row: number,
  columnName: string,
  value: string,
): void {
  const rows = (texts.get(file) ?? "").split("\n");
  const place = (rows[0] ?? "").split(",").indexOf(columnName);
  const cells = (rows[row - 1] ?? "").split(",");
  if (place < 0 || place >= cells.length)
    throw new RangeError(`no cell ${file}:${row}:${columnName}`);
  cells[place] = value;
  rows[row - 1] = cells.join(",");
  texts.set(file, rows.join("\n"));
}

/** Writes a line anew or, beyond the last, adds one. */
export function setLine(texts: Map<string, string>, file: string, row: number, line: string): void {
  const rows = (texts.get(file) ?? "").split("\n");
  rows[row - 1] = line;
  texts.set(file, rows.join("\n"));
}
