/**
 * Speaks the DevTools protocol over a browser's debugging pipe (JSON messages, each closed by a NUL).
 * `--dump-dom` would need no protocol, but slim builds of the headless shell lack it and hang.
 * @param {import("node:stream").Writable} outgoing file descriptor 3 of the browser
 * @param {import("node:stream").Readable} incoming file descriptor 4 of the browser
 */
export function createDevtools(outgoing, incoming) {
  /** @type {Map<number, { resolve: (result: any) => void, reject: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  let rest = "";
  incoming.setEncoding("utf8");
  incoming.on("data", (/** @type {string} */ text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message);
      const request = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) request?.resolve(result);
      else request?.reject(new Error(error.message));
    }
  });
  // A browser that dies closes its end; the process' own exit tells what happened.
  outgoing.on("error", () => {});
  return {
    /**
     * @param {string} method
     * @param {Record<string, unknown>} params
     * @param {string} [sessionId]
     * @returns {Promise<any>}
     */
    send(method, params, sessionId) {
      last += 1;
      const id = last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        outgoing.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
      });
    },
  };
}
