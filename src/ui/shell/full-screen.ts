/** Fills the screen with the page; where a browser or a frame does not allow it, the window must do. */
export async function enterFullScreen(): Promise<void> {
  const root = document.documentElement;
  if (document.fullscreenElement !== null || !document.fullscreenEnabled) return;
  try {
    await root.requestFullscreen();
  } catch {
    // Refused without a key or click of the reader's own: the show goes on in the window.
  }
}

export async function leaveFullScreen(): Promise<void> {
  if (document.fullscreenElement !== null) await document.exitFullscreen();
}
