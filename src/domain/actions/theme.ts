/** A theme without its particulars: "klimatilpasning (vandløb)" and "klimatilpasning" are one. */
export const mainTheme = (theme: string): string => theme.replace(/\s*[(/].*$/u, "");
