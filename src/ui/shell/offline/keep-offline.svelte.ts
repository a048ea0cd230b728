export interface Offline {
  /** True while what is on screen comes from the kept version because the server does not answer. */
  readonly isCut: boolean;
  /** True when a newer version is kept and waits to be used. */
  readonly hasNewer: boolean;
  /** Uses the newer version: the page is loaded again. */
  useNewer(): void;
  stop(): void;
}

/** The part of a window that is needed here. */
export interface OfflinePort {
  readonly container: ServiceWorkerContainer;
  readonly events: EventTarget;
  readonly reload: () => void;
}

/** Keeps the build for use without network, by the script that the page names. */
export function keepOffline(script: string, { container, events, reload }: OfflinePort): Offline {
  let isCut = $state(false);
  let waiting = $state.raw<ServiceWorker | null>(null);
  let wasKept = container.controller !== null;
  const stopped = new AbortController();
  const { signal } = stopped;

  const watch = (worker: ServiceWorker | null): void => {
    worker?.addEventListener(
      "statechange",
      () => {
        if (worker.state === "installed" && container.controller !== null) waiting = worker;
      },
      { signal },
    );
  };

  /** Asking for a newer version also tells whether the server answers. */
  async function check(registration: ServiceWorkerRegistration): Promise<void> {
    try {
      await registration.update();
      isCut = false;
    } catch {
      isCut = wasKept;
    }
  }

  async function start(): Promise<void> {
    try {
      await container.register(script);
    } catch {
      isCut = wasKept;
    }
    const registration = await container.getRegistration();
    if (registration === undefined) return;
    if (container.controller !== null) waiting = registration.waiting;
    watch(registration.installing);
    registration.addEventListener("updatefound", () => watch(registration.installing), { signal });
    if (wasKept) await check(registration);
    events.addEventListener("online", () => void check(registration), { signal });
    events.addEventListener("offline", () => void check(registration), { signal });
  }

  container.addEventListener(
    "controllerchange",
    () => {
      if (wasKept) reload();
      wasKept = true;
    },
    { signal },
  );
  void start();
  return {
    get isCut() {
      return isCut;
    },
    get hasNewer() {
      return waiting !== null;
    },
    useNewer() {
      waiting?.postMessage("use-this-version", []);
    },
    stop: () => stopped.abort(),
  };
}
