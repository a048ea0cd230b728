import { execFileSync } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import type { PolygonSet } from "../../src/geo/polygon-set";
import { multiPolygons } from "../bench/bench-areas";

const INSTALLED = "/usr/lib/postgresql";
export const INSTALL_POSTGIS = "apt-get install postgresql-15-postgis-3";

/** A temporary PostgreSQL cluster with PostGIS on a socket of its own folder. */
export interface Postgis {
  readonly version: string;
  /** Runs statements and returns what they print, unaligned. */
  run(sql: string): string;
  /** Stops the server and removes its folder. */
  stop(): void;
}

/** Undefined where PostgreSQL with PostGIS is not installed. The server never runs as root: root lends it to `postgres`. */
export function openPostgis(): Postgis | undefined {
  const programs = findPrograms();
  if (programs === undefined) return undefined;
  const user = unprivileged();
  const folder = mkdtempSync(join(tmpdir(), "klimakort-postgis-"));
  if (user !== undefined) chownSync(folder, user.uid, user.gid);
  const data = join(folder, "data");
  const call = (program: string, args: readonly string[], input = ""): string =>
    execFileSync(join(programs, program), args, {
      ...user,
      cwd: folder,
      input,
      encoding: "utf8",
      maxBuffer: 2 ** 30,
      stdio: ["pipe", "pipe", "inherit"],
    });
  call("initdb", ["-D", data, "-U", "klimakort", "-A", "trust", "--no-sync", "-E", "UTF8"]);
  const settings = `-k ${folder} -c listen_addresses= -c fsync=off -c client_min_messages=warning -c max_parallel_workers_per_gather=0`;
  call("pg_ctl", ["-D", data, "-l", join(folder, "log"), "-w", "-o", settings, "start"]);
  const run = (sql: string): string =>
    call(
      "psql",
      ["-h", folder, "-U", "klimakort", "-d", "postgres", "-qAt", "-v", "ON_ERROR_STOP=1"],
      sql,
    );
  const stop = (): void => {
    call("pg_ctl", ["-D", data, "-m", "immediate", "-w", "stop"]);
    rmSync(folder, { recursive: true });
  };
  try {
    const version = run("CREATE EXTENSION postgis; SELECT postgis_lib_version();").trim();
    return { version, run, stop };
  } catch (error) {
    stop();
    throw error;
  }
}

function findPrograms(): string | undefined {
  if (!existsSync(INSTALLED)) return undefined;
  const version = readdirSync(INSTALLED).findLast(hasPostgis);
  return version === undefined ? undefined : join(INSTALLED, version, "bin");
}

function hasPostgis(version: string): boolean {
  return existsSync(`/usr/share/postgresql/${version}/extension/postgis.control`);
}

function unprivileged(): { uid: number; gid: number } | undefined {
  if (userInfo().uid !== 0) return undefined;
  return { uid: idOfPostgres("-u"), gid: idOfPostgres("-g") };
}

function idOfPostgres(flag: string): number {
  return Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
}

/** A table `(id, geom)` of the areas by their place in the set, with an index. */
export function loadScript(table: string, set: PolygonSet): string {
  const rows = multiPolygons(set).map((polygons, place) => {
    const rings = polygons.map((polygon) =>
      polygon.map((ring) => `(${ring.map(([x, y]) => `${x} ${y}`).join(",")})`).join(","),
    );
    return `${place}\tSRID=3035;MULTIPOLYGON(${rings.map((ring) => `(${ring})`).join(",")})\n`;
  });
  return `CREATE TABLE ${table} (id integer, geom geometry(Geometry, 3035));
COPY ${table} FROM STDIN;
${rows.join("")}\\.
CREATE INDEX ON ${table} USING gist (geom);
`;
}
