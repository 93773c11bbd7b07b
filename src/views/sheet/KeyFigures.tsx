import type { ReactNode } from "react";
import { residentsFigure } from "../../dataset/residents";
import { hasResidents, isLabelled } from "../../domain/eligibility";
import type { Indicator } from "../../domain/facts";
import { formatApproximate, formatEuros, formatNumber } from "../../i18n/format";
import type { SheetDetails, SheetHead } from "../../scene/sheetModel";
import { grantMethodText } from "../../scene/sheetSentences";
import Gloss from "../glossary/Gloss";
import { FactText } from "./FactText";
import { References } from "./References";
import { useSheet } from "./sheetContext";

interface KeyFiguresProps {
  readonly head: SheetHead;
  readonly details: SheetDetails | null;
}

/** The three figures that can be defended, each with its method and source; they need no detail to show. */
export function KeyFigures({ head, details }: KeyFiguresProps) {
  const { words, language } = useSheet();
  const { grant, residents } = head.territory;
  const isEligible = isLabelled(head.territory);
  const counted = details && residentsFigure(head.territory.id, details.indicators);
  return (
    <dl className="sheet__figures" aria-label={words.sheet.figures}>
      {(isEligible || grant !== null) && (
        <Figure
          term={words.sheet.grant}
          value={
            grant && (
              <>
                {formatApproximate(formatEuros(grant.amount, language), grant.approximation, language)}{" "}
                <span className="sheet__figure-unit">{words.sheet.perYear}</span>
              </>
            )
          }
        >
          {grant === null && words.sheet.grantUnknown}
          {grant !== null && details && (
            <>
              <Gloss text={grantMethodText(grant, details.grantLine, words, language)} />{" "}
              <References ids={details.grantLine?.sources ?? []} />
            </>
          )}
        </Figure>
      )}
      <Figure
        term={words.sheet.partnershipsCount}
        value={head.partnershipCount === 0 ? null : formatNumber(head.partnershipCount, language)}
      >
        {head.partnerCount > 0 && words.sheet.partnershipsPartners(head.partnerCount)}
      </Figure>
      {hasResidents(head.territory) && (
        <Figure
          term={words.sheet.indicator.habitants}
          value={
            residents &&
            formatApproximate(formatNumber(residents.value, language), residents.approximation, language)
          }
        >
          {counted && <Perimeter indicator={counted} />}
        </Figure>
      )}
    </dl>
  );
}

interface FigureProps {
  readonly term: string;
  /** `null` when not recorded. */
  readonly value: ReactNode | null;
  readonly children: ReactNode;
}

function Figure({ term, value, children }: FigureProps) {
  const { words } = useSheet();
  return (
    <div className="sheet__figure">
      <dt>
        <Gloss text={term} />
      </dt>
      <dd>
        {value === null ? (
          <span className="sheet__figure-unknown">
            <Gloss text={words.vocab.unknown} />
          </span>
        ) : (
          <span className="sheet__figure-value">{value}</span>
        )}
        <span className="sheet__figure-note">{children}</span>
      </dd>
    </div>
  );
}

/** What an indicator counts, when, and who says so. */
export function Perimeter({ indicator }: { readonly indicator: Indicator }) {
  const { words } = useSheet();
  return (
    <>
      {indicator.perimeter === null ? (
        words.sheet.perimeterUnknown
      ) : (
        <FactText>{indicator.perimeter}</FactText>
      )}
      {", "}
      {indicator.year ?? words.sheet.yearUnknown} <References ids={indicator.sources} />
    </>
  );
}
