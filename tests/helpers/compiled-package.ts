import { checkPackage } from "../../src/sources/tables/check-package";
import { compile } from "../../tools/build-data/compile";
import { readGeography } from "../../tools/build-data/geography-files";
import { readPackage } from "../../tools/build-data/read-package";

/** `fetch` over the project's own package, compiled in memory; every address below `base`. */
export async function serveCompiledPackage(
  base: string,
): Promise<(url: string) => Promise<Response>> {
  const checked = checkPackage(await readPackage("data"));
  if (checked.is !== "sound") throw new Error("data/ has faults: run klimakort build-data");
  const { files } = await readGeography("data");
  const compiled = compile(checked.tables, files);
  const bytes = new Map<string, BodyInit>(
    compiled.files.map((file) => [base + file.path, new Uint8Array(file.bytes)]),
  );
  bytes.set(`${base}manifest.json`, JSON.stringify(compiled.manifest));
  return (url) => {
    const found = bytes.get(url);
    return Promise.resolve(
      found === undefined ? new Response("", { status: 404 }) : new Response(found),
    );
  };
}
