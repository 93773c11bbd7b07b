import "./quartier.css";
import { useEffect, useMemo, useRef, useState } from "react";
import type { Core, LonLat } from "../../domain/facts";
import type { Language, ViewState } from "../../domain/viewState";
import type { AudienceWords } from "../../i18n/messages";
import { activeFilters } from "../../query/activeFilters";
import type { Prepared } from "../../query/prepare";
import { departementsAt } from "../../scene/quartier/departementAt";
import type { Origin } from "../../scene/quartier/nearPlace";
import { quartierPlace } from "../../scene/quartier/quartierPlace";
import type { AtlasActions } from "../../state/store";
import { useAreaOutlines } from "../area/useAreaOutlines";
import type { Details } from "../details";
import Gloss from "../glossary/Gloss";
import type { SheetHrefs } from "../sheet/sheetContext";
import { RetryState } from "../shell/RetryState";
import { AddressSearch } from "./AddressSearch";
import { CommuneField } from "./CommuneField";
import { ConsentedLookup } from "./ConsentedLookup";
import { Examples } from "./Examples";
import { PlaceAnswer } from "./PlaceAnswer";
import { PositionAnswer } from "./PositionAnswer";
import { PositionButton } from "./PositionButton";
import { QuartierMap } from "./QuartierMap";
import { QuartierContext } from "./quartierContext";
import { useCommuneSearch } from "./useCommuneSearch";

export interface QuartierProps {
  readonly core: Core;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly prepared: Prepared;
  readonly viewState: ViewState;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: AudienceWords;
  readonly language: Language;
}

/** A point the reader gave. It lives here and nowhere else: not in the link, not in storage. */
interface GivenPoint {
  readonly lonLat: LonLat;
  readonly kind: Origin["kind"];
  /** Metres; `null` when not known. */
  readonly accuracy: number | null;
  /** The commune it is in; the point is forgotten when the reader asks about another. */
  readonly lieu: string | null;
}

/** What exists near the reader, in plain French. */
export default function QuartierStage(props: QuartierProps) {
  const { core, details, prepared, viewState, actions, hrefs, words, language } = props;
  const { quartier } = words;
  const { lieu } = viewState.filters;
  const { communes, retry } = useCommuneSearch();
  const outlines = useAreaOutlines();
  const [given, setGiven] = useState<GivenPoint | null>(null);
  const point = given?.lieu === lieu ? given : null;
  const place = useMemo(
    () => (typeof communes === "string" || lieu === null ? null : quartierPlace(communes, lieu)),
    [communes, lieu],
  );

  const heading = useRef<HTMLHeadingElement>(null);
  const isAsked = useRef(false);
  const answerKey = place?.commune.code ?? (point === null ? null : "position");
  // Whoever has just asked is taken to the answer; whoever opens a link reads the page from its top.
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new answer is what moves the reader
  useEffect(() => {
    if (!isAsked.current || heading.current === null) return;
    isAsked.current = false;
    heading.current.focus();
    heading.current.scrollIntoView({ block: "start" });
  }, [answerKey]);

  const choose = (code: string, at: Omit<GivenPoint, "lieu"> | null = null): void => {
    isAsked.current = true;
    setGiven(at === null ? null : { ...at, lieu: code });
    actions.setFilters({ lieu: code });
  };
  const territories = useMemo(() => new Map(core.territories.map((each) => [each.id, each])), [core]);
  const setting = useMemo(
    () => ({
      core,
      territories,
      actions,
      hrefs,
      words,
      language,
      factsLang: language === "fr" ? undefined : ("fr" as const),
    }),
    [core, territories, actions, hrefs, words, language],
  );
  const atlas = details.status === "ready" ? details.atlas : null;
  const pending =
    details.status === "failed" ? (
      <RetryState message={words.app.loadFailed} onRetry={props.onRetry} words={words.app} />
    ) : (
      <p className="state">{words.app.loading}</p>
    );
  const topology = typeof outlines === "string" ? null : outlines;
  const search = typeof communes === "string" ? null : communes;
  const mapped =
    place?.departement ??
    (point === null || topology === null || search === null
      ? null
      : departementsAt(topology, point.lonLat).map(search.departement)[0]) ??
    null;
  const here = point?.lonLat ?? place?.commune.position ?? null;
  const hasOtherFilters = activeFilters(viewState.filters).some((name) => name !== "lieu");

  return (
    <QuartierContext value={setting}>
      <div className="quartier" data-place={place?.commune.code}>
        <div className="quartier__ask">
          <h2>{quartier.title}</h2>
          <p className="quartier__intro">
            <Gloss text={quartier.intro} />
          </p>
          {communes === "loading" && <p className="state">{quartier.indexLoading}</p>}
          {communes === "failed" && (
            <RetryState message={quartier.indexFailed} onRetry={retry} words={words.app} />
          )}
          {search !== null && (
            <CommuneField
              search={search}
              chosen={place?.commune.name ?? ""}
              onChoose={(code) => choose(code)}
            />
          )}
          <div className="quartier__other-ways">
            <PositionButton
              // A commune chosen meanwhile is the later answer: the position asked before is forgotten.
              key={lieu}
              onPosition={({ lonLat, accuracy }) => {
                isAsked.current = true;
                setGiven({ lonLat, kind: "device", accuracy, lieu: null });
                actions.setFilters({ lieu: null });
              }}
            />
            <AddressSearch
              onFound={({ commune, lonLat }) => choose(commune, { lonLat, kind: "address", accuracy: null })}
            />
          </div>
          {hasOtherFilters && <p className="quartier-small">{quartier.otherFilters}</p>}
        </div>
        <div className="quartier__answer">
          {place === null && point === null && lieu !== null && search !== null && (
            <p className="state">{quartier.unknownPlace(lieu)}</p>
          )}
          {lieu === null && point === null && <Examples onChoose={(code) => choose(code)} />}
          {place !== null && (
            <PlaceAnswer
              key={place.commune.code}
              place={place}
              prepared={prepared}
              atlas={atlas}
              pending={pending}
              origin={point}
              online={
                <ConsentedLookup
                  label={quartier.nearOnline}
                  notice={quartier.address.communeNotice(place.commune.name)}
                  accept={quartier.address.communeAccept}
                  none={quartier.address.communeNone}
                  request={(geocoder) => geocoder.commune(place.commune.name, place.commune.code)}
                  onFound={({ lonLat }) =>
                    setGiven({ lonLat, kind: "commune", accuracy: null, lieu: place.commune.code })
                  }
                />
              }
              headingRef={heading}
            />
          )}
          {place === null && point !== null && search !== null && (
            <PositionAnswer
              lonLat={point.lonLat}
              accuracy={point.accuracy}
              search={search}
              outlines={topology}
              online={
                <>
                  <ConsentedLookup
                    label={quartier.position.findCommune}
                    notice={quartier.address.reverseNotice}
                    accept={quartier.address.reverseAccept}
                    none={quartier.address.reverseNone}
                    request={(geocoder) => geocoder.reverse(point.lonLat)}
                    onFound={({ commune }) => choose(commune, point)}
                  />
                  <button type="button" className="link-button" onClick={() => setGiven(null)}>
                    {quartier.position.forget}
                  </button>
                </>
              }
              headingRef={heading}
            />
          )}
        </div>
        {mapped !== null && (
          <aside className="quartier__map">
            <QuartierMap
              prepared={prepared}
              departement={mapped}
              here={here}
              hereKind={here === null ? null : (point?.kind ?? "commune")}
              activeId={viewState.territory}
            />
          </aside>
        )}
      </div>
    </QuartierContext>
  );
}
