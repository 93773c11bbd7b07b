import { type ReactNode, type Ref, useId, useMemo } from "react";
import type { Atlas, Core } from "../../domain/facts";
import type { Filters } from "../../domain/filters";
import type { Language } from "../../domain/viewState";
import { territoryFacts } from "../../scene/errorReport/territoryFacts";
import { buildSheetDetails, buildSheetHead, type SheetDetails } from "../../scene/sheetModel";
import { neighboursOf } from "../../scene/sheetNeighbours";
import type { SheetWords } from "../../scene/sheetSentences";
import { CitedText } from "./FactText";
import { KeyFigures } from "./KeyFigures";
import { MoneySection } from "./MoneySection";
import { NearbySection } from "./NearbySection";
import { PlaceSection } from "./PlaceSection";
import { ReportLine } from "./ReportFact";
import { Section } from "./Section";
import { SheetBar } from "./SheetBar";
import { SheetIdentity } from "./SheetIdentity";
import { SheetPending } from "./SheetPending";
import { SourcesSection } from "./SourcesSection";
import { type Reporting, SheetContext, type SheetHrefs } from "./sheetContext";
import { TimelineSection } from "./TimelineSection";
import { UnknownSection } from "./UnknownSection";

export interface TerritorySheetProps {
  readonly core: Core;
  /** `null` while the details load, or when they `failed`. */
  readonly atlas: Atlas | null;
  readonly failed?: boolean;
  readonly onRetry?: () => void;
  readonly territoryId: string;
  /** Ids of the current list, in its order, for "previous" and "next". */
  readonly ids?: readonly string[];
  readonly words: SheetWords;
  readonly language: Language;
  readonly hrefs: SheetHrefs;
  /** Controls beside the close button (share…). */
  readonly actions?: ReactNode;
  /** The heading takes focus by script (`tabIndex=-1`), for the caller to move focus when it opens the sheet. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly onClose?: () => void;
  /** Steps in the list; without it (static page) there is no such control. */
  readonly onNavigate?: (id: string) => void;
  /** Follows a link to another sheet; without it the link's address does. */
  readonly onOpenTerritory?: (id: string) => void;
  /** Asks to filter the atlas on a partner or a theme; without it the link's address does. */
  readonly onFilter?: (patch: Partial<Filters>) => void;
  /** Whether errors can be reported: in the app, not in a static page, which has no script to do it. */
  readonly canReport?: boolean;
}

const NO_REFERENCES: SheetDetails["references"] = new Map();
const NO_IDS: readonly string[] = [];

/**
 * The sheet of one territory: who, since when, with whom, how much, what is unknown, who says so.
 * Its parent is the scroll container; `sheet.css` must be loaded by the page.
 */
export function TerritorySheet({
  core,
  atlas,
  failed = false,
  onRetry,
  territoryId,
  ids = NO_IDS,
  words,
  language,
  hrefs,
  actions,
  headingRef,
  onClose,
  onNavigate,
  onOpenTerritory,
  onFilter,
  canReport = false,
}: TerritorySheetProps) {
  const idPrefix = useId();
  const head = useMemo(() => buildSheetHead(core, territoryId), [core, territoryId]);
  const details = useMemo(
    () => (atlas === null || head === null ? null : buildSheetDetails(core, atlas, head)),
    [core, atlas, head],
  );
  const partners = useMemo(() => new Map(core.partners.map((partner) => [partner.id, partner])), [core]);
  const references = details?.references ?? NO_REFERENCES;
  const reporting = useMemo<Reporting | undefined>(
    () =>
      canReport && atlas !== null
        ? {
            facts: (reportWords) => territoryFacts(core, atlas, territoryId, reportWords, language),
            factsDate: core.factsDate,
          }
        : undefined,
    [canReport, core, atlas, territoryId, language],
  );
  const links = { hrefs, onOpenTerritory, onFilter };
  const setting = { words, language, ...links, references, partners, idPrefix, reporting };
  return (
    <SheetContext value={setting}>
      <section className="sheet" aria-label={words.sheet.region}>
        <SheetBar
          core={core}
          neighbours={neighboursOf(ids, territoryId)}
          actions={actions}
          onNavigate={onNavigate}
          onClose={onClose}
        />
        {head === null ? (
          <p className="sheet__unknown">{words.sheet.notFound}</p>
        ) : (
          <div className="sheet__body">
            <SheetIdentity head={head} details={details} headingRef={headingRef} />
            <KeyFigures head={head} details={details} />
            {details === null ? (
              <SheetPending failed={failed} onRetry={onRetry} blocks={head.partnershipCount + 2} />
            ) : (
              <>
                <PlaceSection head={head} details={details} />
                <TimelineSection details={details} />
                <MoneySection core={core} territory={head.territory} details={details} />
                {details.hasInferred && <p className="sheet__legend">{words.sheet.inferredHelp}</p>}
                <NearbySection core={core} territory={head.territory} />
                <UnknownSection facts={details.unknowns} />
                {details.notes !== null && (
                  <Section title={words.sheet.notes}>
                    <p className="sheet__prose">
                      <CitedText>{details.notes}</CitedText>
                    </p>
                  </Section>
                )}
                <SourcesSection />
                <ReportLine />
              </>
            )}
          </div>
        )}
      </section>
    </SheetContext>
  );
}
