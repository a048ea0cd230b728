import type { Attachment } from "svelte/attachments";
import type { Navigation } from "../../state/navigation.svelte";

/** True for a plain click on a link of our own that should not leave the page. */
function isOurs(event: MouseEvent, link: HTMLAnchorElement): boolean {
  return (
    event.button === 0 &&
    !event.defaultPrevented &&
    !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) &&
    link.target === "" &&
    !link.hasAttribute("download") &&
    link.origin === location.origin
  );
}

/** Lets the links inside a node change the address without loading a page. */
export function followLinks(navigation: Navigation): Attachment<HTMLElement> {
  const onClick = (event: MouseEvent): void => {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null || !isOurs(event, link)) return;
    event.preventDefault();
    navigation.follow(link.pathname + link.search);
  };
  return (node) => {
    node.addEventListener("click", onClick);
    return () => {
      node.removeEventListener("click", onClick);
    };
  };
}
