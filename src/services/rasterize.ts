/**
 * Draws a self-contained SVG (no outside font, image or style) on a canvas and gives it as PNG.
 *
 * @param scale device pixels per pixel of the drawing
 * @returns `null` when the browser could not draw it (an empty or an immense drawing)
 */
export async function rasterizeSvg(
  svg: string,
  size: { readonly width: number; readonly height: number },
  scale: number,
): Promise<Blob | null> {
  const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml;charset=utf-8" }));
  try {
    const image = new Image(size.width, size.height);
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(size.width * scale);
    canvas.height = Math.round(size.height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => canvas.toBlob(resolve, "image/png"));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}
