import type { Rect } from "../../geo/plane";
import type { Disc } from "./disc";
import { discOverlapsRect, rectsOverlap } from "./geometry";

interface Cell {
  readonly discs: Disc[];
  readonly boxes: Rect[];
}

/** Columns of the grid are numbered far apart, so that a column and a row make one number. */
const ROWS = 1 << 20;

/** What names must not cover, in square cells, so that a name meets only what is near it. */
export class Obstacles {
  private readonly cells = new Map<number, Cell>();

  /**
   * @param size side of a cell, pixels
   * @param clearance pixels kept free around a name
   */
  constructor(
    private readonly size: number,
    private readonly clearance: number,
  ) {}

  private eachCell(
    x: number,
    y: number,
    width: number,
    height: number,
    visit: (key: number) => boolean,
  ): boolean {
    const lastColumn = Math.floor((x + width) / this.size);
    const lastRow = Math.floor((y + height) / this.size);
    for (let column = Math.floor(x / this.size); column <= lastColumn; column++) {
      for (let row = Math.floor(y / this.size); row <= lastRow; row++) {
        if (!visit(column * ROWS + row)) return false;
      }
    }
    return true;
  }

  private cellAt(key: number): Cell {
    const known = this.cells.get(key);
    if (known) return known;
    const cell: Cell = { discs: [], boxes: [] };
    this.cells.set(key, cell);
    return cell;
  }

  addDisc(disc: Disc): void {
    const { x, y, r } = disc;
    this.eachCell(x - r, y - r, 2 * r, 2 * r, (key) => {
      this.cellAt(key).discs.push(disc);
      return true;
    });
  }

  addBox(box: Rect): void {
    this.eachCell(box.x, box.y, box.width, box.height, (key) => {
      this.cellAt(key).boxes.push(box);
      return true;
    });
  }

  /** Whether a name in this box would keep clear of every disc and name. */
  isFree(box: Rect): boolean {
    const by = this.clearance;
    const wide = { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
    return this.eachCell(wide.x, wide.y, wide.width, wide.height, (key) => {
      const cell = this.cells.get(key);
      if (cell === undefined) return true;
      return (
        !cell.discs.some((disc) => discOverlapsRect(disc, disc.r, wide)) &&
        !cell.boxes.some((other) => rectsOverlap(other, wide))
      );
    });
  }
}
