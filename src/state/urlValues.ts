import { fail, type Outcome, succeed } from "../dataset/outcome";
import type { LonLat } from "../domain/facts";
import type { Range } from "../domain/filters";
import { type Camera, SORT_COLUMNS, type TableSort } from "../domain/viewState";

/** Why a parameter, or one of its values, was left out of the view. */
export type DropReason = "unknown-parameter" | "malformed" | "unknown-value" | "too-many";

/** What reading one value gives: the value, or the reason why it is none. */
export type Read<T> = Outcome<T, DropReason>;

const IDENTIFIER = /^[0-9a-z][0-9a-z._-]{0,120}$/i;

/** An id; `known` absent (the facts are not there yet) accepts any well-formed one. */
export function readId(text: string, known: ReadonlySet<string> | undefined): Read<string> {
  if (!IDENTIFIER.test(text)) return fail("malformed");
  if (known && !known.has(text)) return fail("unknown-value");
  return succeed(text);
}

/** The INSEE code of a commune, for its form only. */
export function readCommune(text: string): Read<string> {
  return /^(?:\d{2}|2[AB])\d{3}$/.test(text) ? succeed(text) : fail("malformed");
}

/** A value of a closed vocabulary. */
export function readChoice<T extends string>(text: string, choices: readonly T[]): Read<T> {
  const value = choices.find((choice) => choice === text);
  if (value !== undefined) return succeed(value);
  return fail(IDENTIFIER.test(text) ? "unknown-value" : "malformed");
}

/** `min-max`, either side may be missing; `digits` bounds the length of a side. A reversed range is malformed. */
export function readRange(text: string, digits: { readonly from: number; readonly to: number }): Read<Range> {
  const match = /^(\d*)-(\d*)$/.exec(text);
  const sides = [match?.[1], match?.[2]];
  const fits = sides.every((side) => !side || (side.length >= digits.from && side.length <= digits.to));
  if (!match || text === "-" || !fits) return fail("malformed");
  const [min = null, max = null] = sides.map((side) => (side ? Number(side) : null));
  if (min !== null && max !== null && min > max) return fail("malformed");
  return succeed({ min, max });
}

/** A range as `min-max`; `null` when it constrains nothing. */
export function formatRange(range: Range | null): string | null {
  if (range === null || (range.min === null && range.max === null)) return null;
  return `${range.min ?? ""}-${range.max ?? ""}`;
}

/** `zoom/lat/lon`, the order people read coordinates in. */
export function readCamera(text: string): Read<Camera> {
  const match = /^(\d{1,2}(?:\.\d{1,6})?)\/(-?\d{1,2}(?:\.\d{1,8})?)\/(-?\d{1,3}(?:\.\d{1,8})?)$/.exec(text);
  const [zoom, lat, lon] = (match ?? []).slice(1).map(Number);
  if (zoom === undefined || lat === undefined || lon === undefined) return fail("malformed");
  if (zoom > 24 || Math.abs(lat) > 90 || Math.abs(lon) > 180) return fail("malformed");
  return succeed(roundCamera({ zoom, center: [lon, lat] }));
}

/** A rounded camera as `zoom/lat/lon`. */
export function formatCamera(camera: Camera): string {
  const { zoom, center } = roundCamera(camera);
  return `${zoom}/${center[1]}/${center[0]}`;
}

/**
 * Keeps what a screen can show: zoom to the hundredth, degrees to about half a pixel at that zoom (a
 * 512-pixel world), never beyond 5 decimals (about a metre). Rounding twice changes nothing.
 */
export function roundCamera({ zoom, center }: Camera): Camera {
  const kept = round(Math.min(24, Math.max(0, zoom)), 2);
  const decimals = Math.ceil(Math.log10((512 * 2 * 2 ** kept) / 360));
  const degrees = (value: number, most: number): number =>
    round(Math.min(most, Math.max(-most, value)), Math.min(5, Math.max(0, decimals)));
  const rounded: LonLat = [degrees(center[0], 180), degrees(center[1], 90)];
  return { zoom: kept, center: rounded };
}

/** `nom` or, descending, `-budget`. */
export function readSort(text: string): Read<TableSort> {
  const descending = text.startsWith("-");
  const column = readChoice(descending ? text.slice(1) : text, SORT_COLUMNS);
  return column.ok ? succeed({ column: column.value, descending }) : column;
}

/** The inverse of `readSort`. */
export function formatSort({ column, descending }: TableSort): string {
  return `${descending ? "-" : ""}${column}`;
}

function round(value: number, decimals: number): number {
  // Adding 0 turns -0, which a URL cannot hold, into 0.
  return Number(value.toFixed(decimals)) + 0;
}
