import { flushSync } from "svelte";
import { describe, expect, test, vi } from "vitest";
import { keepOffline } from "./keep-offline.svelte";

class FakeWorker extends EventTarget {
  state = "installing";
  readonly postMessage = vi.fn<(data: unknown, transfer: unknown[]) => void>();
  become(state: string): void {
    this.state = state;
    this.dispatchEvent(new Event("statechange"));
  }
}

class FakeRegistration extends EventTarget {
  installing: FakeWorker | null = null;
  waiting: FakeWorker | null = null;
  readonly update = vi.fn<() => Promise<void>>(() => Promise.resolve());
}

class FakeContainer extends EventTarget {
  controller: object | null = null;
  readonly registration = new FakeRegistration();
  readonly register = vi.fn<() => Promise<FakeRegistration>>(() =>
    Promise.resolve(this.registration),
  );
  readonly getRegistration = () => Promise.resolve(this.registration);
}

async function start(change: (container: FakeContainer) => void) {
  const container = new FakeContainer();
  change(container);
  const events = new EventTarget();
  const reload = vi.fn<() => void>();
  const port = { container: container as unknown as ServiceWorkerContainer, events, reload };
  const offline = keepOffline("/sw.js", port);
  await vi.waitFor(() => expect(container.register).toHaveBeenCalled());
  await Promise.resolve();
  flushSync();
  return { offline, container, events, reload };
}

const kept = (container: FakeContainer): void => {
  container.controller = {};
};

describe("the first visit", () => {
  test("keeps the build without asking for a newer one, and does not load again", async () => {
    const { offline, container, reload } = await start(() => {});
    container.dispatchEvent(new Event("controllerchange"));
    expect(container.registration.update).not.toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
    expect(offline.isCut).toBe(false);
    offline.stop();
  });
});

describe("a later visit", () => {
  test("says when the server does not answer, until it does", async () => {
    const { offline, container, events } = await start((each) => {
      kept(each);
      each.registration.update.mockRejectedValueOnce(new TypeError("no answer"));
    });
    await vi.waitFor(() => expect(offline.isCut).toBe(true));
    events.dispatchEvent(new Event("online"));
    await vi.waitFor(() => expect(offline.isCut).toBe(false));
    expect(container.registration.update).toHaveBeenCalledTimes(2);
    offline.stop();
  });

  test("offers a newer build that waits, uses it on request and then loads again", async () => {
    const newer = new FakeWorker();
    const { offline, container, reload } = await start(kept);
    await vi.waitFor(() => expect(container.registration.update).toHaveBeenCalled());
    container.registration.installing = newer;
    container.registration.dispatchEvent(new Event("updatefound"));
    expect(offline.hasNewer).toBe(false);
    newer.become("installed");
    expect(offline.hasNewer).toBe(true);
    offline.useNewer();
    expect(newer.postMessage).toHaveBeenCalledWith("use-this-version", []);
    expect(reload).not.toHaveBeenCalled();
    container.dispatchEvent(new Event("controllerchange"));
    expect(reload).toHaveBeenCalledOnce();
    offline.stop();
  });
});
