import { createReadStream, realpathSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { pipeline } from "node:stream";
import { chooseEncoding, createCompressor, isWorthCompressing } from "./compression.mjs";
import { cacheControl, contentType, isText, STRICT_HEADERS } from "./headers.mjs";
import { locate } from "./locate.mjs";
import { readRange } from "./range.mjs";

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {import("./locate.mjs").Found} Found
 * @typedef {Record<string, string | number>} Headers
 */

/**
 * @param {Request} request
 * @param {Response} response
 * @param {number} status
 * @param {string} sentence
 * @param {Headers} [headers]
 */
function say(request, response, status, sentence, headers = {}) {
  const body = Buffer.from(`${sentence}\n`);
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": body.length,
    "Cache-Control": "no-store",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {string | undefined} header If-None-Match
 * @param {string} etag
 */
function isKnown(header, etag) {
  const tags = (header ?? "").split(",").map((tag) => tag.trim().replace(/^W\//u, ""));
  return tags.some((tag) => tag === etag || tag === "*");
}

/**
 * @param {Request} request
 * @param {number} size
 * @param {string} etag
 */
function wantedRange(request, size, etag) {
  const condition = request.headers["if-range"];
  const applies = request.method === "GET" && (condition === undefined || condition === etag);
  return applies ? readRange(request.headers.range, size) : "whole";
}

/**
 * Sends the bytes as they are, whole or the part asked for.
 * @param {Request} request
 * @param {Response} response
 * @param {Found} file
 * @param {Headers} headers
 * @param {string} etag
 */
function sendPlain(request, response, file, headers, etag) {
  const range = wantedRange(request, file.size, etag);
  if (range === "unsatisfiable") {
    say(request, response, 416, `The file has ${file.size} bytes.`, {
      "Content-Range": `bytes */${file.size}`,
    });
    return;
  }
  const part = range === "whole" ? undefined : range;
  response.writeHead(part === undefined ? 200 : 206, {
    ...headers,
    "Accept-Ranges": "bytes",
    "Content-Length": part === undefined ? file.size : part.end - part.start + 1,
    ...(part === undefined
      ? {}
      : { "Content-Range": `bytes ${part.start}-${part.end}/${file.size}` }),
  });
  if (request.method === "HEAD") response.end();
  // A reader that leaves half-way is no fault of ours.
  else pipeline(createReadStream(file.path, part), response, () => {});
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {Found} file
 * @param {ReturnType<typeof createCompressor>} compressed
 */
async function sendFile(request, response, file, compressed) {
  const type = contentType(file.name);
  const compressible = isWorthCompressing({ text: isText(type), size: file.size });
  const encoding =
    compressible && request.headers.range === undefined
      ? chooseEncoding(request.headers["accept-encoding"] ?? "")
      : undefined;
  const version = `${file.size.toString(36)}-${Math.round(file.modified * 1000).toString(36)}`;
  const etag = `"${version}${encoding === undefined ? "" : `-${encoding}`}"`;
  const validators = {
    ETag: etag,
    "Cache-Control": cacheControl(file.name),
    ...(compressible ? { Vary: "Accept-Encoding" } : {}),
  };
  if (isKnown(request.headers["if-none-match"], etag)) {
    response.writeHead(304, validators);
    response.end();
    return;
  }
  const headers = { ...validators, "Content-Type": type };
  if (encoding === undefined) {
    sendPlain(request, response, file, headers, etag);
    return;
  }
  const body = await compressed(`${version} ${file.path}`, () => readFile(file.path), encoding);
  response.writeHead(200, {
    ...headers,
    "Content-Encoding": encoding,
    "Content-Length": body.length,
  });
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * A read-only web server for one folder of static files, with the headers the site is meant to have.
 * @param {string} root the built site
 * @returns {import("node:http").Server}
 */
export function createSite(root) {
  const realRoot = realpathSync(root);
  const compressed = createCompressor();

  /**
   * @param {Request} request
   * @param {Response} response
   */
  async function answer(request, response) {
    for (const [name, value] of Object.entries(STRICT_HEADERS)) response.setHeader(name, value);
    if (request.method !== "GET" && request.method !== "HEAD") {
      say(request, response, 405, "Only GET and HEAD are served.", { Allow: "GET, HEAD" });
      return;
    }
    const located = locate(realRoot, request.url ?? "/");
    if (located.kind === "refused") say(request, response, 400, "That is no path of this site.");
    else if (located.kind === "missing") say(request, response, 404, "There is no such file.");
    else await sendFile(request, response, located, compressed);
  }

  return createServer((request, response) => {
    answer(request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else say(request, response, 500, "The file could not be read.");
    });
  });
}
