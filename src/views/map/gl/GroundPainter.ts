import type { Basemap, RasterBasemap } from "../../../services/basemaps";
import type { GlColors } from "./glColors";
import type { Ground } from "./ground";
import { EMBEDDED_GROUND } from "./groundLayers";
import type { MapPort } from "./mapPort";
import { paintChanges } from "./style";

/** Keeps what lies under the marks: outlines, theme, and the online basemap that may replace them. */
export class GroundPainter {
  private ground: Ground | null = null;
  private raster: RasterBasemap | null = null;
  private colors: GlColors;

  /** @param styled colours that the style was built with */
  constructor(
    private readonly port: MapPort,
    private readonly styled: GlColors,
  ) {
    this.colors = styled;
  }

  lay(ground: Ground): void {
    this.ground = ground;
    this.port.setData("land", ground.land);
    this.port.setData("neighbours", ground.neighbours);
    this.port.setData("cuts", { type: "FeatureCollection", features: [ground.cuts] });
    this.port.setData("borders", { type: "FeatureCollection", features: [ground.borders] });
    this.port.setData("coast", { type: "FeatureCollection", features: [ground.coast] });
    this.port.setData("names", ground.names);
  }

  dress(colors: GlColors): void {
    this.paint(this.colors, colors);
    this.colors = colors;
  }

  /** Under an online basemap the embedded ground is hidden; académies and marks stay. */
  setBasemap(basemap: Basemap): void {
    this.raster = basemap.kind === "raster" ? basemap : null;
    this.showBasemap();
  }

  /** The map is empty again, perhaps with the colours it was built with. */
  reset(): void {
    if (this.ground !== null) this.lay(this.ground);
    this.paint(this.styled, this.colors);
    this.showBasemap();
  }

  private paint(before: GlColors, after: GlColors): void {
    for (const { layer, property, value } of paintChanges(before, after)) {
      this.port.setPaint(layer, property, value);
    }
  }

  private showBasemap(): void {
    this.port.setRaster(this.raster);
    for (const layer of EMBEDDED_GROUND) this.port.setVisible(layer, this.raster === null);
  }
}
