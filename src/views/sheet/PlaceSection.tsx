import { residentsFigure } from "../../dataset/residents";
import type { Qpv } from "../../domain/facts";
import { QPV_GEOGRAPHIES } from "../../domain/vocabulary";
import { formatList } from "../../i18n/format";
import type { SheetDetails, SheetHead } from "../../scene/sheetModel";
import { indicatorText } from "../../scene/sheetSentences";
import { FactText } from "./FactText";
import { Perimeter } from "./KeyFigures";
import { References } from "./References";
import { Row, Section } from "./Section";
import { useSheet } from "./sheetContext";
import { ThemeChips } from "./ThemeChips";

interface PlaceSectionProps {
  readonly head: SheetHead;
  readonly details: SheetDetails;
}

/** Where: communes and what holds them, neighbourhoods, schools, what the point of the map is. */
export function PlaceSection({ head, details }: PlaceSectionProps) {
  const { words, language } = useSheet();
  const { sheet } = words;
  const named = (items: readonly { readonly name: string; readonly code?: string }[]) => (
    <FactText>
      {formatList(
        items.map(({ name, code }) => (code === undefined ? name : `${name} (${code})`)),
        "fr",
      )}
    </FactText>
  );
  const shownAbove = residentsFigure(head.territory.id, details.indicators);
  return (
    <Section title={sheet.place}>
      <dl className="sheet__rows">
        {head.communes.length > 0 && (
          <Row term={sheet.communes(head.communes.length)}>
            {named(head.communes.map(({ name }) => ({ name })))}
          </Row>
        )}
        <Row term={sheet.departement(head.departements.length)}>{named(head.departements)}</Row>
        {head.regions.length > 0 && (
          <Row term={sheet.regions(head.regions.length)}>
            {named(head.regions.map(({ name }) => ({ name })))}
          </Row>
        )}
        {head.academies.length > 0 && (
          <Row term={sheet.academie(head.academies.length)}>
            {named(head.academies.map(({ name }) => ({ name })))}
          </Row>
        )}
        {details.quartiers.length > 0 && (
          <Row term={sheet.quartiers}>
            <FactText>{formatList(details.quartiers, "fr")}</FactText>{" "}
            <References ids={details.quartiersSources} />
          </Row>
        )}
        {QPV_GEOGRAPHIES.map((geography) => (
          <Neighbourhoods
            key={geography}
            hint={words.terms.qpvGeography[geography]}
            qpvs={details.qpvs.filter((qpv) => qpv.geography === geography)}
          />
        ))}
        {details.leadCollege !== null && (
          <Row term={sheet.leadCollege}>
            <FactText>{details.leadCollege}</FactText> <References ids={details.leadCollegeSources} />
          </Row>
        )}
        {details.indicators
          .filter((indicator) => indicator !== shownAbove)
          .map((indicator) => (
            <Row
              key={`${indicator.name}-${indicator.perimeter}-${indicator.year}`}
              term={sheet.indicator[indicator.name]}
            >
              <span className="sheet__number">{indicatorText(indicator, language)}</span>{" "}
              <span className="sheet__hint">
                <Perimeter indicator={indicator} />
              </span>
            </Row>
          ))}
        {details.declaredThemes.length > 0 && (
          <Row term={sheet.declaredThemes}>
            <ThemeChips themes={details.declaredThemes} /> <References ids={details.themesSources} />
          </Row>
        )}
        <Row term={sheet.position}>
          {words.terms.precision[head.territory.precision]}
          {details.positionSource !== null && (
            <span className="sheet__hint">
              <FactText>{details.positionSource}</FactText>
            </span>
          )}
        </Row>
      </dl>
    </Section>
  );
}

/** Official priority neighbourhoods of one geography, with the references they share told once. */
function Neighbourhoods({ hint, qpvs }: { readonly hint: string; readonly qpvs: readonly Qpv[] }) {
  const { words } = useSheet();
  if (qpvs.length === 0) return null;
  const sources = [...new Set(qpvs.flatMap((qpv) => qpv.sources))];
  return (
    <Row term={words.sheet.qpv} hint={hint}>
      <ul className="sheet__qpvs">
        {qpvs.map(({ code, name }, index) => (
          <li key={code}>
            <FactText>{name}</FactText> <code className="sheet__code">{code}</code>{" "}
            {index === qpvs.length - 1 && <References ids={sources} />}
          </li>
        ))}
      </ul>
    </Row>
  );
}
