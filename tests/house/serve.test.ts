import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const program = join(import.meta.dirname, "../../scripts/serve.mjs");
const bytes = Buffer.from(Array.from({ length: 256 }, (_, index) => index));
const javascript = "export const answer = 42;\n".repeat(200);

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

interface Run {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly ended: Promise<unknown>;
}

function run(parameters: readonly string[], variables: Record<string, string> = {}): Run {
  const child = spawn(process.execPath, [program, ...parameters], {
    env: { ...process.env, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const pieces: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (text) => pieces.push(String(text)));
  return { child, output: () => pieces.join(""), ended: once(child, "close") };
}

async function portOf({ child, output, ended }: Run): Promise<number> {
  for (;;) {
    const port = /http:\/\/localhost:(\d+)\n/u.exec(output())?.[1];
    if (port !== undefined) return Number(port);
    await Promise.race([child.stdout === null ? ended : once(child.stdout, "data"), ended]);
    if (child.exitCode !== null) throw new Error(output());
  }
}

/** Sends the path untouched, which fetch would not. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      { host: "127.0.0.1", port, path, headers, method, agent: false },
      (answer) => {
        const pieces: Buffer[] = [];
        answer.on("data", (piece: Buffer) => pieces.push(piece));
        answer.on("end", () => {
          resolve({
            status: answer.statusCode ?? 0,
            headers: answer.headers,
            body: Buffer.concat(pieces),
          });
        });
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "house-site-"));
  const root = join(folder, "dist");
  for (const name of ["assets", "data", "om", ".vite"])
    mkdirSync(join(root, name), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(root, "leak.txt"));
  writeFileSync(join(root, "index.html"), "<!doctype html><title>app</title>");
  writeFileSync(join(root, "om/index.html"), "<!doctype html><title>about</title>");
  writeFileSync(join(root, ".vite/manifest.json"), "{}");
  writeFileSync(join(root, "assets/index-BxX3k_9a.js"), javascript);
  writeFileSync(join(root, "data/municipalities.0123456789ab.fgb"), bytes);
  return folder;
}

describe.sequential("the server", () => {
  let folder = "";
  let server: Run;
  let port = 0;
  const script = "/assets/index-BxX3k_9a.js";
  const geometry = "/data/municipalities.0123456789ab.fgb";

  beforeAll(async () => {
    folder = makeSite();
    server = run(["--root", join(folder, "dist"), "--port", "0"]);
    port = await portOf(server);
  }, 60_000);
  afterAll(async () => {
    server.child.kill("SIGTERM");
    await server.ended;
    rmSync(folder, { recursive: true });
  });

  test.each([
    ["/", "GET", 200],
    ["/", "HEAD", 200],
    ["/nothing.js", "GET", 404],
    ["/../secret.txt", "GET", 400],
    ["/", "POST", 405],
  ])("sends the strict headers with %s %s (%i)", async (path, method, status) => {
    const answer = await ask(port, path, {}, method);
    expect(answer.status).toBe(status);
    expect(answer.headers).toMatchObject({
      "content-security-policy":
        "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors *; object-src 'none'; require-trusted-types-for 'script'; trusted-types svelte-trusted-html default",
      "x-content-type-options": "nosniff",
      "referrer-policy": "no-referrer",
      "permissions-policy": expect.stringContaining("geolocation=()"),
    });
  });

  test.each(["POST", "PUT", "DELETE", "OPTIONS"])(
    "refuses %s and says what it allows",
    async (method) => {
      const answer = await ask(port, "/", {}, method);
      expect([answer.status, answer.headers["allow"]]).toEqual([405, "GET, HEAD"]);
    },
  );

  test.each(["/kort?i=ghg&y=2023", "/kommune/0615", "/sammenlign/0101/0751/"])(
    "answers the app's own address %s with the app",
    async (path) => {
      const answer = await ask(port, path);
      expect(answer).toMatchObject({ status: 200, headers: { "cache-control": "no-cache" } });
      expect(String(answer.body)).toContain("<title>app</title>");
    },
  );

  test("prefers a page that was built beforehand", async () => {
    expect(String((await ask(port, "/om")).body)).toContain("<title>about</title>");
    expect(String((await ask(port, "/om/")).body)).toContain("<title>about</title>");
  });

  test.each([
    "/nothing.js",
    "/assets/nothing",
    "/.vite/manifest.json",
    "/leak.txt",
    "/index.html/x.js",
    "/kommune/0615.json",
  ])("answers the missing or hidden %s with 404 in plain text", async (path) => {
    const answer = await ask(port, path);
    expect([answer.status, answer.headers["content-type"]]).toEqual([
      404,
      "text/plain; charset=utf-8",
    ]);
    expect(String(answer.body)).not.toContain("secret");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/om/..%2f..%2fsecret.txt",
    "/..%5csecret.txt",
  ])("refuses the way out %s", async (path) => {
    const answer = await ask(port, path);
    expect(answer.status).toBe(400);
    expect(String(answer.body)).not.toContain("secret");
  });

  test.each([
    ["br", brotliDecompressSync],
    ["gzip", gunzipSync],
  ] as const)("compresses text with %s, and HEAD tells the same length", async (encoding, open) => {
    const answer = await ask(port, script, { "accept-encoding": encoding });
    expect(answer.headers).toMatchObject({
      "content-encoding": encoding,
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      vary: "Accept-Encoding",
    });
    expect(String(open(answer.body))).toBe(javascript);
    const head = await ask(port, script, { "accept-encoding": encoding }, "HEAD");
    expect(head.body).toHaveLength(0);
    expect(head.headers["content-length"]).toBe(String(answer.body.length));
    expect(head.headers["etag"]).toBe(answer.headers["etag"]);
  });

  test("answers 304 to a client that has the file, per encoding", async () => {
    const plain = await ask(port, script);
    const small = await ask(port, script, { "accept-encoding": "br" });
    const tag = String(small.headers["etag"]);
    expect(tag).not.toBe(plain.headers["etag"]);
    const again = { "accept-encoding": "br", "if-none-match": `"other", W/${tag}` };
    const answer = await ask(port, script, again);
    expect(answer).toMatchObject({ status: 304, headers: { etag: tag } });
    expect(answer.body).toHaveLength(0);
    const other = await ask(port, script, { "if-none-match": tag });
    expect(other.status).toBe(200);
  });

  test.each([
    ["bytes=0-15", bytes.subarray(0, 16), "bytes 0-15/256"],
    ["bytes=250-", bytes.subarray(250), "bytes 250-255/256"],
    ["bytes=-50", bytes.subarray(-50), "bytes 206-255/256"],
  ])("serves the range %s", async (range, wanted, description) => {
    const answer = await ask(port, geometry, { range, "accept-encoding": "br" });
    expect(answer.status).toBe(206);
    expect(answer.headers["content-range"]).toBe(description);
    expect(answer.headers["content-encoding"]).toBeUndefined();
    expect(answer.body.equals(wanted)).toBe(true);
  });

  test("serves a part of a text file as it is stored, never of its compressed form", async () => {
    const answer = await ask(port, script, { range: "bytes=7-12", "accept-encoding": "br" });
    expect([answer.status, String(answer.body)]).toEqual([206, "const "]);
  });

  test("answers a range outside the file with 416 and its size", async () => {
    const answer = await ask(port, geometry, { range: "bytes=256-" });
    expect([answer.status, answer.headers["content-range"]]).toEqual([416, "bytes */256"]);
  });

  test("sends the whole file when the part belongs to another version of it", async () => {
    const whole = await ask(port, geometry);
    const tag = String(whole.headers["etag"]);
    const range = "bytes=0-15";
    expect((await ask(port, geometry, { range, "if-range": tag })).status).toBe(206);
    expect((await ask(port, geometry, { range, "if-range": '"old"' })).status).toBe(200);
    expect((await ask(port, geometry, { range }, "HEAD")).headers["content-length"]).toBe("256");
    expect(whole.headers["accept-ranges"]).toBe("bytes");
  });

  test("names a taken port instead of taking another", async () => {
    const second = run(["--root", join(folder, "dist"), "--port", String(port)]);
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.output()).toBe(`Port ${port} is taken. Stop what uses it or name another one.\n`);
  });

  // Only Linux owns all of 127.0.0.0/8; a server on every address would hold this one too.
  test.runIf(process.platform === "linux")("listens on no address but its own", async () => {
    const probe = createServer().listen({ port, host: "127.0.0.2", exclusive: true });
    await once(probe, "listening");
    expect(probe.listening).toBe(true);
    probe.close();
  });

  test("says what to do when nothing is built, and ends on a wrong port", async () => {
    const unbuilt = run(["--root", join(folder, "none")]);
    const wrong = run(["--root", join(folder, "dist")], { PORT: "http" });
    await Promise.all([unbuilt.ended, wrong.ended]);
    expect([unbuilt.child.exitCode, wrong.child.exitCode]).toEqual([1, 1]);
    expect(unbuilt.output()).toContain("Run npm run build first.");
    expect(wrong.output()).toBe('"http" is no port number.\n');
  });

  test.runIf(process.platform !== "win32")(
    "ends when npm's shell is killed around it",
    async () => {
      const command = `"${process.execPath}" "${program}" --root "${join(folder, "dist")}" --port 0; true`;
      const shell = spawn("sh", ["-c", command], {
        env: { ...process.env, npm_lifecycle_event: "start" },
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(shell.stdout, "data");
      // The pipe closes only when the last process that holds it is gone.
      const closed = once(shell, "close");
      shell.kill("SIGKILL");
      await closed;
      expect(shell.signalCode).toBe("SIGKILL");
    },
  );

  test("ends quietly when told to stop", async () => {
    const other = run(["--root", join(folder, "dist"), "--port", "0"]);
    await portOf(other);
    other.child.kill("SIGTERM");
    await other.ended;
    expect(other.child.exitCode).toBe(0);
  });
});
