import { FactText } from "./FactText";
import { useSheet } from "./sheetContext";

interface PublishedPeriodProps {
  /** The period as its source words it; `null` when the source gives dates only. */
  readonly text: string | null;
  /** The dates already told; `null` when the text itself stands for them. */
  readonly dates: string | null;
}

/** The words that dates were read from, under those dates, unless they say no more. */
export function PublishedPeriod({ text, dates }: PublishedPeriodProps) {
  const { words } = useSheet();
  if (text === null || dates === null || text.replace("-", "–") === dates) return null;
  return (
    <p className="sheet__hint">
      {words.sheet.publishedPeriod} <FactText>{text}</FactText>
    </p>
  );
}
