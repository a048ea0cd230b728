import { createSite } from "./site.mjs";

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<string | undefined>} the error code that kept it from listening
 */
function tryListen(server, port, host) {
  return new Promise((resolve) => {
    /** @param {NodeJS.ErrnoException} error */
    const fail = (error) => resolve(error.code ?? error.message);
    server.once("error", fail);
    server.listen({ port, host, exclusive: true }, () => {
      server.off("error", fail);
      resolve(undefined);
    });
  });
}

/**
 * @typedef {{ port: number, close: () => void }} Listening
 * @typedef {{ taken: number } | { fault: string }} NotListening
 */

/**
 * Serves a folder on the loopback addresses only, on both families where the machine has both:
 * `localhost` may mean either.
 * @param {string} root
 * @param {number} port 0 takes any free one
 * @returns {Promise<Listening | NotListening>}
 */
export async function listenOn(root, port) {
  const first = createSite(root);
  const fault = await tryListen(first, port, "127.0.0.1");
  if (fault !== undefined) return fault === "EADDRINUSE" ? { taken: port } : { fault };
  const address = first.address();
  const actual = typeof address === "object" && address !== null ? address.port : port;
  const second = createSite(root);
  if ((await tryListen(second, actual, "::1")) === "EADDRINUSE") {
    first.close();
    return { taken: actual };
  }
  return {
    port: actual,
    close() {
      for (const server of [first, second]) {
        server.close();
        server.closeAllConnections();
      }
    },
  };
}

/**
 * Takes the wanted port, or the next free one after it.
 * @param {string} root
 * @param {{ port: number, others: number }} wish others: how many following ports may be tried
 * @returns {Promise<Listening>}
 * @throws {Error} in a sentence, when no port can be had
 */
export async function serveOnFreePort(root, { port, others }) {
  for (let next = port; next <= Math.min(port + others, 65_535); next += 1) {
    const result = await listenOn(root, next);
    if ("port" in result) return result;
    if ("fault" in result) throw new Error(`Port ${next} cannot be opened (${result.fault}).`);
  }
  throw new Error(
    others === 0
      ? `Port ${port} is taken. Stop what uses it or name another one.`
      : `Ports ${port} to ${port + others} are all taken.`,
  );
}

/**
 * @param {string} text
 * @returns {number}
 * @throws {Error} naming what was given
 */
export function readPort(text) {
  const port = Number(text);
  if (!/^\d+$/u.test(text) || port > 65_535) throw new Error(`"${text}" is no port number.`);
  return port;
}

/**
 * npm hands a signal to its shell, which dies without telling the program inside;
 * a program that npm started therefore ends when its parent is gone.
 * @param {() => void} close
 */
function endWithNpm(close) {
  if (process.env["npm_lifecycle_event"] === undefined) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    close();
  }, 500);
  watch.unref();
}

/**
 * Announces the address and stays until the process is told to stop.
 * @param {Listening} listening
 */
export function announce({ port, close }) {
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, close);
  endWithNpm(close);
  process.stdout.write(`Klimakort, until Ctrl+C:\nhttp://localhost:${port}\n`);
}
