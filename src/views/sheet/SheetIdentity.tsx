import type { Ref } from "react";
import { formatList, formatPartialDate } from "../../i18n/format";
import type { SheetDetails, SheetHead } from "../../scene/sheetModel";
import { isDay } from "../../scene/sheetSentences";
import Gloss from "../glossary/Gloss";
import { CitedText } from "./FactText";
import { References } from "./References";
import { useSheet } from "./sheetContext";
import { TerritoryLinks } from "./TerritoryLinks";

interface SheetIdentityProps {
  readonly head: SheetHead;
  readonly details: SheetDetails | null;
  readonly headingRef: Ref<HTMLHeadingElement> | undefined;
}

/** Who and since when: type, name, label, wave with its doubt, lineage. */
export function SheetIdentity({ head, details, headingRef }: SheetIdentityProps) {
  const { words, language } = useSheet();
  const { territory } = head;
  const kicker = [words.vocab.territoryType[territory.type].one, ...head.departements.map((d) => d.name)];
  return (
    <header className="sheet__identity">
      <p className="sheet__kicker">
        <Gloss text={kicker.join(" · ")} />
      </p>
      <h2 className="sheet__name" ref={headingRef} tabIndex={-1} lang={language === "fr" ? undefined : "fr"}>
        {territory.name}
      </h2>
      {head.otherNames.length > 0 && (
        <p className="sheet__other-names">{words.sheet.alsoNamed(formatList(head.otherNames, language))}</p>
      )}
      <p className="sheet__label">
        <Label head={head} /> {details && <References ids={details.sources} />}
      </p>
      {territory.waveInLocalSources !== null && (
        <p className="sheet__doubt">{words.sheet.localSources(territory.waveInLocalSources)}</p>
      )}
      {details === null && <span className="sheet__reserve" aria-hidden="true" />}
      {details?.waveMethod && (
        <details className="sheet__method">
          <summary>{words.sheet.waveMethod}</summary>
          <p>
            <CitedText>{details.waveMethod}</CitedText>
          </p>
        </details>
      )}
      <Lineage head={head} details={details} />
    </header>
  );
}

function Label({ head }: { readonly head: SheetHead }) {
  const { words, language } = useSheet();
  const { type, wave, start, end } = head.territory;
  const begun = start === null ? null : ([formatPartialDate(start, language), isDay(start)] as const);
  if (type !== "cite-educative") {
    const kind = type === "territoire-innovation" ? words.sheet.innovation : words.sheet.noLabel;
    return <Gloss text={begun === null ? kind : `${kind} ${words.sheet.existsSince(...begun)}`} />;
  }
  const isToldByWave = start === null || start === String(wave);
  return (
    <>
      <strong className={wave === null ? "sheet__wave" : `sheet__wave sheet__wave--${wave}`}>
        <Gloss text={wave === null ? words.sheet.waveUnknown : words.sheet.wave(wave)} />
      </strong>
      {begun !== null && !isToldByWave && `, ${words.sheet.labelSince(...begun)}`}.
      {end !== null && ` ${words.sheet.ended(formatPartialDate(end, language), isDay(end))}`}
      {end === null && head.successors.length > 0 && ` ${words.sheet.endedNoDate}`}
    </>
  );
}

function Lineage({ head, details }: { readonly head: SheetHead; readonly details: SheetDetails | null }) {
  const { words } = useSheet();
  const links = [
    [words.sheet.replacedBy, head.successors],
    [words.sheet.replaces, head.predecessors],
    [words.sheet.related, details?.related ?? []],
  ] as const;
  const shown = links.filter(([, territories]) => territories.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="sheet__rows">
      {shown.map(([term, territories]) => (
        <div key={term} className="sheet__row">
          <dt>{term}</dt>
          <dd>
            <TerritoryLinks territories={territories} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
