import { mount, unmount } from "svelte";
import { commandOf, type StageCommand } from "../../../../state/show/stage-keys";
import type { App } from "../../../app-context";
import SpeakerNotes from "./SpeakerNotes.svelte";

export interface NotesWindow {
  /** False: the browser did not allow a second window. */
  open(): boolean;
  close(): void;
}

/** The styles of the page, from the cache: the second window works with the network cut, too. */
function copyStyles(from: Document, to: Document): void {
  for (const style of from.querySelectorAll("link[rel='stylesheet'], style")) {
    const copy = to.importNode(style, true);
    if (style instanceof HTMLLinkElement) copy.setAttribute("href", style.href);
    to.head.append(copy);
  }
}

/**
 * The speaker's window: empty, of our own origin and under the same policy as the page that opens
 * it, which writes into it. It needs no request, follows the show at once, and its keys move it.
 */
export function createNotesWindow(
  app: App,
  act: (command: StageCommand) => Promise<void>,
): NotesWindow {
  let opened: Window | null = null;
  let stop: (() => void) | null = null;

  const fill = (notes: Window): void => {
    const { document: page } = notes;
    page.documentElement.lang = app.language.code;
    page.title = `${app.language.t.show.notesWindow.title} – ${app.language.t.common.product}`;
    copyStyles(document, page);
    const panel = mount(SpeakerNotes, { target: page.body, props: { app } });
    const onKey = (event: KeyboardEvent): void => {
      const command = commandOf(event);
      const isButton = notes.document.activeElement?.matches("button") === true;
      if (command === null || command === "notes" || (event.key === " " && isButton)) return;
      event.preventDefault();
      void act(command);
    };
    page.addEventListener("keydown", onKey);
    stop = () => {
      void unmount(panel);
      stop = null;
    };
    notes.addEventListener("pagehide", () => stop?.());
  };

  return {
    open() {
      if (opened !== null && !opened.closed) {
        opened.focus();
        return true;
      }
      opened = window.open("", "klimakort-notes", "popup,width=900,height=700");
      if (opened === null) return false;
      fill(opened);
      return true;
    },
    close() {
      stop?.();
      opened?.close();
      opened = null;
    },
  };
}
