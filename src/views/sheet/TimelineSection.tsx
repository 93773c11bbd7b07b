import type { SheetDetails } from "../../scene/sheetModel";
import { Section } from "./Section";
import { useSheet } from "./sheetContext";
import { TimelineItem } from "./TimelineItem";

/** With whom and since when: partnerships and label events by year, undated last. */
export function TimelineSection({ details }: { readonly details: SheetDetails }) {
  const { words } = useSheet();
  const entries = details.timeline.flatMap((year) => year.entries);
  return (
    <Section title={words.sheet.timeline}>
      {!entries.some((entry) => entry.isPartnership) && (
        <p className="sheet__unknown">
          {entries.length === 0 ? words.sheet.timelineEmpty : words.sheet.timelineOnlyLabel}
        </p>
      )}
      {details.timeline.map(({ year, entries: inYear }) => (
        <div className="sheet__year" key={year ?? "undated"}>
          <h4 className={year === null ? "sheet__year-name sheet__year-name--undated" : "sheet__year-name"}>
            {year ?? words.sheet.noDate}
          </h4>
          <ul className="sheet__year-list">
            {inYear.map((entry) => (
              <TimelineItem key={entry.row.id} entry={entry} />
            ))}
          </ul>
        </div>
      ))}
    </Section>
  );
}
