import { formatList } from "../../i18n/format";
import { reportId } from "../../scene/errorReport/reportId";
import { eventDateText } from "../../scene/sheetSentences";
import type { TimelineEntry } from "../../scene/sheetTimeline";
import { CitedText, FactText } from "./FactText";
import { Inferred } from "./Inferred";
import { PartnerLinks } from "./PartnerLinks";
import { PublishedPeriod } from "./PublishedPeriod";
import { References } from "./References";
import { ReportFact } from "./ReportFact";
import { useSheet } from "./sheetContext";
import { TerritoryLinks } from "./TerritoryLinks";
import { ThemeChips } from "./ThemeChips";

/** One partnership, or one event of the label, which is told apart and lighter. */
export function TimelineItem({ entry }: { readonly entry: TimelineEntry }) {
  const { words, language } = useSheet();
  const { sheet, vocab } = words;
  const { row } = entry;
  const date = eventDateText(row.start, row.end, language);
  return (
    <li className={entry.isPartnership ? "sheet__event" : "sheet__event sheet__event--label"}>
      <p className="sheet__event-meta">
        <span className="sheet__event-type">{vocab.partnershipType[row.type].one}</span>
        <Inferred inferred={row.inferred} columns={["type"]} />
        {" · "}
        {date ?? (row.periodText === null ? sheet.noDate : <FactText>{row.periodText}</FactText>)}
        <Inferred inferred={row.inferred} columns={["debut", "fin"]} />
      </p>
      <PublishedPeriod text={row.periodText} dates={date} />
      <h5 className="sheet__event-title">
        <FactText>{row.title}</FactText>
      </h5>
      {row.summary !== "" && (
        <p className="sheet__event-summary">
          <FactText>{row.summary}</FactText> <Inferred inferred={row.inferred} columns={["resume"]} />{" "}
          <References ids={row.sources} />
        </p>
      )}
      <dl className="sheet__event-facts">
        {(entry.isPartnership || entry.partners.length > 0) && (
          <div>
            <dt>{sheet.partners}</dt>
            <dd>
              <PartnerLinks partners={entry.partners} />{" "}
              <Inferred inferred={row.inferred} columns={["partenaires"]} />
            </dd>
          </div>
        )}
        {row.audience !== null && (
          <div>
            <dt>{sheet.audience}</dt>
            <dd>
              <FactText>{row.audience}</FactText> <Inferred inferred={row.inferred} columns={["public"]} />
            </dd>
          </div>
        )}
        {entry.places.length > 0 && (
          <div>
            <dt>{sheet.places}</dt>
            <dd>
              <FactText>
                {formatList(
                  entry.places.map(({ name }) => name),
                  "fr",
                )}
              </FactText>{" "}
              <Inferred inferred={row.inferred} columns={["lieux"]} />
            </dd>
          </div>
        )}
        {entry.others.length > 0 && (
          <div>
            <dt>{sheet.sharedWith}</dt>
            <dd>
              <TerritoryLinks territories={entry.others} />{" "}
              <Inferred inferred={row.inferred} columns={["territoires"]} />
            </dd>
          </div>
        )}
        {entry.themes.length > 0 && (
          <div>
            <dt>{sheet.themes}</dt>
            <dd>
              <ThemeChips themes={entry.themes} /> <Inferred inferred={row.inferred} columns={["themes"]} />
            </dd>
          </div>
        )}
        {entry.isPartnership && entry.themes.length === 0 && (
          <div>
            <dt>{sheet.themes}</dt>
            <dd className="sheet__unknown">{sheet.themesUnknown}</dd>
          </div>
        )}
      </dl>
      {row.notes !== null && (
        <p className="sheet__note">
          <CitedText>{row.notes}</CitedText>
        </p>
      )}
      <ReportFact id={reportId.partnership(row)} about={row.title} />
    </li>
  );
}
