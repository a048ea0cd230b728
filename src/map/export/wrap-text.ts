/** Breaks text into lines of at most so many letters, at spaces only. */
export function wrapText(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return line === "" ? lines : [...lines, line];
}

/** Mean advance of a letter of running text in Noto Sans, in em. */
const LETTER = 0.54;

/** How many letters of a size stand beside each other in a width, both in pixels. */
export const lettersIn = (width: number, size: number): number =>
  Math.floor(width / (size * LETTER));
