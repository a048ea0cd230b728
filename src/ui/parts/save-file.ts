/** Hands a file to the reader; nothing leaves the browser. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  // The download has taken hold of the content by the next task.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  });
}
