import "../../sheet/sheet.css";
import { useId, useMemo } from "react";
import type { Atlas, Core } from "../../../domain/facts";
import type { Language } from "../../../domain/viewState";
import type { AudienceWords } from "../../../i18n/messages";
import { buildSheetDetails, buildSheetHead, type SheetDetails } from "../../../scene/sheetModel";
import { KeyFigures } from "../../sheet/KeyFigures";
import { SheetIdentity } from "../../sheet/SheetIdentity";
import { SourcesSection } from "../../sheet/SourcesSection";
import { SheetContext, type SheetHrefs } from "../../sheet/sheetContext";

interface Props {
  readonly core: Core;
  /** `null` while the details load, or when they failed. */
  readonly atlas: Atlas | null;
  readonly territoryId: string;
  readonly hrefs: SheetHrefs;
  readonly onOpen?: (id: string) => void;
  readonly words: AudienceWords;
  readonly language: Language;
}

const NO_REFERENCES: SheetDetails["references"] = new Map();

/** The top of a territory's sheet, large: who, since when, and the three figures that can be defended. */
export function SlideFacts({ core, atlas, territoryId, hrefs, onOpen, words, language }: Props) {
  const idPrefix = useId();
  const head = useMemo(() => buildSheetHead(core, territoryId), [core, territoryId]);
  const details = useMemo(
    () => (atlas === null || head === null ? null : buildSheetDetails(core, atlas, head)),
    [core, atlas, head],
  );
  const partners = useMemo(() => new Map(core.partners.map((partner) => [partner.id, partner])), [core]);
  if (head === null) return null;
  const references = details?.references ?? NO_REFERENCES;
  return (
    <SheetContext
      value={{
        words,
        language,
        hrefs,
        references,
        partners,
        idPrefix,
        onOpenTerritory: onOpen,
        onFilter: undefined,
      }}
    >
      <section className="sheet slide-facts" aria-label={words.presentation.facts}>
        <SheetIdentity head={head} details={details} headingRef={undefined} />
        <KeyFigures head={head} details={details} />
        {references.size > 0 && (
          <details className="slide-facts__sources">
            <summary>
              {words.presentation.sources} ({references.size})
            </summary>
            <SourcesSection />
          </details>
        )}
      </section>
    </SheetContext>
  );
}
