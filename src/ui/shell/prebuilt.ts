import type { Navigation } from "../../state/navigation.svelte";
import { writeRoute } from "../../state/route";

/** Shows the app in place of the page that was built beforehand. Once is enough; more does no harm. */
export function takeOver(): void {
  document.querySelector("#prebuilt")?.remove();
  document.querySelector("#app")?.removeAttribute("hidden");
}

/**
 * Keeps the built page on screen until a view has drawn itself, but only if it is what the address
 * asks for: a server answers an address without a page with the front page.
 */
export function checkPrebuilt({ route, query }: Pick<Navigation, "route" | "query">): void {
  const built = document.querySelector<HTMLElement>("#prebuilt");
  const isAsked = built?.dataset["path"] === writeRoute(route) && query.l === "da" && !query.embed;
  if (!isAsked) takeOver();
}

/** The address of a page for search engines: path and language, nothing of a reader's choices. */
export function canonicalAddress({ route, query }: Pick<Navigation, "route" | "query">): string {
  return location.origin + writeRoute(route) + (query.l === "da" ? "" : `?l=${query.l}`);
}

/** Keeps the one canonical link of the document on the page that is shown. */
export function setCanonical(address: string): void {
  const found = document.querySelector<HTMLLinkElement>('link[rel="canonical"]');
  const link = found ?? document.createElement("link");
  link.rel = "canonical";
  link.href = address;
  if (found === null) document.head.append(link);
}
