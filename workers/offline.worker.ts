import { isAppAddress, isHashed, type Kept, readRange, SHELL } from "./offline/rules";

/**
 * Keeps one whole build, so that the app works without network and never mixes two versions: pages
 * are answered from the build that is kept, and a newer one waits until the reader asks for it.
 * The build writes `kept` before this script.
 */
const worker = self as unknown as ServiceWorkerGlobalScope & { readonly kept: Kept };
const { version, files } = worker.kept;
const PREFIX = "klimakort-";
const NAME = PREFIX + version;

/** A file of an older build under the same hash need not be fetched again. */
async function keepFile(cache: Cache, path: string): Promise<void> {
  const known = isHashed(path) ? await caches.match(path) : undefined;
  if (known !== undefined) return cache.put(path, known);
  const response = await fetch(path, { cache: isHashed(path) ? "default" : "reload" });
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  return cache.put(path, response);
}

async function keepBuild(): Promise<void> {
  const cache = await caches.open(NAME);
  await Promise.all(files.map((path) => keepFile(cache, path)));
}

async function forgetOlder(): Promise<void> {
  const names = await caches.keys();
  const older = names.filter((name) => name.startsWith(PREFIX) && name !== NAME);
  await Promise.all(older.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

async function partOf(whole: Response, header: string | null): Promise<Response> {
  const bytes = await whole.clone().arrayBuffer();
  const range = readRange(header, bytes.byteLength);
  if (range === null) return whole;
  const headers = new Headers(whole.headers);
  headers.set("Content-Range", `bytes ${range.start}-${range.end}/${bytes.byteLength}`);
  headers.set("Content-Length", String(range.end - range.start + 1));
  return new Response(bytes.slice(range.start, range.end + 1), { status: 206, headers });
}

async function answer(request: Request): Promise<Response> {
  const { pathname } = new URL(request.url);
  const isPage = request.mode === "navigate" && isAppAddress(pathname);
  const cache = await caches.open(NAME);
  const kept = await cache.match(isPage ? SHELL : pathname);
  if (kept === undefined) return fetch(request);
  const header = request.headers.get("Range");
  return header === null ? kept : partOf(kept, header);
}

worker.addEventListener("install", (event) => event.waitUntil(keepBuild()));
worker.addEventListener("activate", (event) => event.waitUntil(forgetOlder()));
worker.addEventListener("message", ({ data }) => {
  if (data === "use-this-version") void worker.skipWaiting();
});
worker.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || new URL(request.url).origin !== worker.location.origin) return;
  event.respondWith(answer(request));
});
