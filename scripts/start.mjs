import { join } from "node:path";
import { runNpm } from "./install/npm.mjs";
import { forgetBuild, isBuildFresh, rememberBuild } from "./server/fresh-build.mjs";
import { announce, readPort, serveOnFreePort } from "./server/listen.mjs";

const root = join(import.meta.dirname, "..");

async function start() {
  const wish = process.env["PORT"] ?? "";
  const port = wish === "" ? { port: 4173, others: 100 } : { port: readPort(wish), others: 0 };
  if (!isBuildFresh(root)) {
    process.stderr.write("Building the site …\n");
    forgetBuild(root);
    if ((await runNpm(["run", "--silent", "build"], { cwd: root })) !== 0) {
      throw new Error("The build failed; its own message stands above.");
    }
    rememberBuild(root);
  }
  announce(await serveOnFreePort(join(root, "dist"), port));
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
