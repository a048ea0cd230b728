import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { announce, readPort, serveOnFreePort } from "./server/listen.mjs";

const HELP = `Serves the built site on this machine only.
  node scripts/serve.mjs [--port N] [--root FOLDER]
  --port  4173, or PORT from the environment; a port named in either must be free
  --root  the folder to serve, dist by default
`;

async function serve() {
  const { values } = parseArgs({
    options: {
      port: { type: "string" },
      root: { type: "string", default: join(import.meta.dirname, "..", "dist") },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const root = resolve(values.root);
  if (!existsSync(join(root, "index.html"))) {
    throw new Error(`${root} holds no built site (no index.html). Run npm run build first.`);
  }
  const port = readPort(values.port ?? process.env["PORT"] ?? "4173");
  announce(await serveOnFreePort(root, { port, others: 0 }));
}

try {
  await serve();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
