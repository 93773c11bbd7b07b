import type { PublishedLine } from "../../../scene/money/publishedLines";

/** What a published amount is for: a year, its whole period, not said; or its period is not. */
export const PUBLISHED_KINDS = ["yearly", "total", "unsaid", "undated"] as const;
export type PublishedKind = (typeof PUBLISHED_KINDS)[number];

export function publishedKind({ line, years }: PublishedLine): PublishedKind {
  if (years === null) return "undated";
  if (line.annual === null) return "unsaid";
  return line.annual ? "yearly" : "total";
}

/** How a bar of this kind is drawn. @param chart id of the chart, whose patterns it uses */
export function publishedLooks(
  kind: PublishedKind,
  chart: string,
): { readonly className: string; readonly fill?: string } {
  switch (kind) {
    case "yearly":
      return { className: "tok-seq-4 chart-fill" };
    case "total":
      return { className: "tok-seq-4 money-hatched", fill: `url(#${chart}-hatch-seq-4)` };
    case "unsaid":
      return { className: "tok-seq-4 money-hatched", fill: `url(#${chart}-unknown)` };
    case "undated":
      return { className: "money-undated" };
    default:
      return kind satisfies never;
  }
}
