import type { Attachment } from "svelte/attachments";

/** Calls once when the node first comes into sight: maps and their library are fetched no sooner. */
export function whenSeen(call: () => void): Attachment<HTMLElement> {
  return (node) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      call();
    });
    observer.observe(node);
    return () => {
      observer.disconnect();
    };
  };
}
