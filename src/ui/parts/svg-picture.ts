async function load(source: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = source;
  await image.decode();
  return image;
}

/** A drawing as PNG, `scale` pixels of the picture for one of the drawing. */
export async function pngOf(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob> {
  const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
  const canvas = document.createElement("canvas");
  canvas.width = size.width * scale;
  canvas.height = size.height * scale;
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error("the browser could not write the picture"));
      else resolve(blob);
    }, "image/png");
  });
}
