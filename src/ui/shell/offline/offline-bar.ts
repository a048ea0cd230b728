import type { Component } from "svelte";

interface OfflineParts {
  readonly script: string;
  readonly Bar: Component<{ script: string }>;
}

const untilLoaded = (): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === "complete") resolve();
    else addEventListener("load", () => resolve(), { once: true });
  });

/**
 * What keeps the site for use without network, once the first page has loaded. Null where the page
 * names no script, as while developing, or the browser cannot keep anything.
 */
export async function offlineBar(): Promise<OfflineParts | null> {
  const script = document.documentElement.dataset["offline"];
  if (script === undefined || !("serviceWorker" in navigator)) return null;
  await untilLoaded();
  const { default: Bar } = await import("./OfflineBar.svelte");
  return { script, Bar };
}
