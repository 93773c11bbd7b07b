import { rasterizeSvg } from "../../services/rasterize";
import { standaloneSvg } from "../charts/kit/standaloneSvg";

/** A picture of the map, in the light colours whatever those of the page; its size is in pixels of the page. */
export interface MapPicture {
  readonly png: Blob;
  readonly width: number;
  readonly height: number;
}

/** Sharp on paper. */
const SCALE = 2;

/** @returns `null` when nothing is drawn, or the browser could not draw it */
export async function mapPicture(
  drawing: HTMLElement,
  words: { readonly title: string; readonly credit: string },
): Promise<MapPicture | null> {
  const svg = inLightColours(() => standaloneSvg(drawing, { ...words, sample: "" }));
  const png = svg && (await rasterizeSvg(svg.text, svg, SCALE));
  return svg && png && { png, width: svg.width, height: svg.height };
}

/** Runs `read` while the page has its light colours; nothing is painted in between. */
function inLightColours<Value>(read: () => Value): Value {
  const page = document.documentElement;
  const { theme } = page.dataset;
  page.dataset.theme = "clair";
  try {
    return read();
  } finally {
    if (theme === undefined) delete page.dataset.theme;
    else page.dataset.theme = theme;
  }
}
