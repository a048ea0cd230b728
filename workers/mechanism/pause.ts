/** Lets the messages that wait, a cancellation among them, in before it resolves. */
export interface Pause {
  (): Promise<void>;
  close(): void;
}

/** A message to oneself: unlike nested timers it is not held back for 4 ms. */
export function createPause(): Pause {
  const { port1, port2 } = new MessageChannel();
  let resume: (() => void) | undefined;
  port1.addEventListener("message", () => resume?.());
  port1.start();
  const pause = (): Promise<void> =>
    new Promise((resolve) => {
      resume = resolve;
      port2.postMessage(null);
    });
  return Object.assign(pause, {
    close() {
      port1.close();
    },
  });
}
