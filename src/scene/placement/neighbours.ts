import type { Disc } from "./disc";

/** Half of the cells around one: each pair of cells is met once. */
const HALF_AROUND = [
  [1, 0],
  [-1, 1],
  [0, 1],
  [1, 1],
] as const;

/**
 * Meets pairs of near discs in linear time: a hash of square cells whose side is the greatest distance
 * at which two discs can touch, so that only adjacent cells hold neighbours. Refilled at each pass,
 * since discs move; its arrays are kept.
 */
export class Neighbours {
  private readonly mask: number;
  private readonly heads: Int32Array;
  private readonly next: Int32Array;

  /**
   * @param discs visited in this order, which the caller keeps stable
   * @param reach pixels
   */
  constructor(
    private readonly discs: readonly Disc[],
    private readonly reach: number,
  ) {
    const size = 2 ** Math.ceil(Math.log2(2 * discs.length + 1));
    this.mask = size - 1;
    this.heads = new Int32Array(size);
    this.next = new Int32Array(discs.length);
  }

  private cell(value: number): number {
    return Math.floor(value / this.reach);
  }

  private bucket(column: number, row: number): number {
    return (Math.imul(column, 73_856_093) ^ Math.imul(row, 19_349_663)) & this.mask;
  }

  private fill(): void {
    this.heads.fill(-1);
    for (let i = this.discs.length - 1; i >= 0; i--) {
      const { x, y } = this.discs[i] as Disc;
      const bucket = this.bucket(this.cell(x), this.cell(y));
      this.next[i] = this.heads[bucket] as number;
      this.heads[bucket] = i;
    }
  }

  /** Whether the disc would cover no other where it stands; itself (same id) aside. Asks the last fill. */
  isFree(candidate: Disc): boolean {
    const column = this.cell(candidate.x);
    const row = this.cell(candidate.y);
    for (let right = -1; right <= 1; right++) {
      for (let down = -1; down <= 1; down++) {
        let j = this.heads[this.bucket(column + right, row + down)] as number;
        for (; j !== -1; j = this.next[j] as number) {
          const other = this.discs[j] as Disc;
          if (other.id === candidate.id) continue;
          if (Math.hypot(other.x - candidate.x, other.y - candidate.y) < other.r + candidate.r) return false;
        }
      }
    }
    return true;
  }

  /** Moves one disc and keeps the cells true. */
  move(disc: Disc, x: number, y: number): void {
    disc.x = x;
    disc.y = y;
    this.fill();
  }

  /** Calls `visit` for every pair nearer than `reach`, and for some farther ones, maybe twice. */
  eachPair(visit: (a: Disc, b: Disc) => void): void {
    this.fill();
    const { discs, heads, next } = this;
    for (let i = 0; i < discs.length; i++) {
      const a = discs[i] as Disc;
      const column = this.cell(a.x);
      const row = this.cell(a.y);
      for (let j = next[i] as number; j !== -1; j = next[j] as number) visit(a, discs[j] as Disc);
      for (const [right, down] of HALF_AROUND) {
        let j = heads[this.bucket(column + right, row + down)] as number;
        for (; j !== -1; j = next[j] as number) if (j !== i) visit(a, discs[j] as Disc);
      }
    }
  }
}

/** Greatest distance at which two of the discs, with their gap, can touch. */
export function reachOf(discs: readonly Disc[], gap: number): number {
  return 2 * discs.reduce((greatest, { r }) => Math.max(greatest, r), 0) + gap;
}
