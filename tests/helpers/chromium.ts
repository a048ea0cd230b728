/** Software-rendered WebGL2, so that maps draw the same with and without a GPU. */
export const chromium = {
  ...(process.env["CHROME_PATH"] === undefined
    ? {}
    : { executablePath: process.env["CHROME_PATH"] }),
  args: [
    "--no-sandbox",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--use-angle=swiftshader",
    "--enable-unsafe-swiftshader",
    "--font-render-hinting=none",
    "--disable-lcd-text",
    "--force-color-profile=srgb",
  ],
};
