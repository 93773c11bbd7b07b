import { useEffect } from "react";
import { formatFactsDate } from "../../../../i18n/format";
import type { AudienceWords } from "../../../../i18n/messages";
import type { Prepared } from "../../../../query/prepare";
import type { KnownValues } from "../../../../state/knownValues";
import type { Details } from "../../../details";
import { LegendPanel } from "../../../map/LegendPanel";
import { MARK_UNIT } from "../../../map/markUnit";
import TiesSlot from "../../../map/overlays/TiesSlot";
import BottomDock from "../../../stage/BottomDock";
import { SlideFacts } from "../SlideFacts";
import { SlidePanel } from "../SlidePanel";
import { hasTimeline, isWide, kindOf, type Slide } from "../slides";
import { StillMap } from "../still/StillMap";
import { useSlideStore } from "../useSlideStore";
import { useSlideView } from "../useSlideView";
import { FitBox } from "./FitBox";

interface Props {
  readonly slide: Slide;
  readonly page: number;
  readonly count: number;
  /** Of the story. */
  readonly title: string;
  readonly prepared: Prepared;
  readonly known: KnownValues;
  readonly details: Details;
  readonly onTextWanted: () => void;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
}

/** Pixels of the map on the sheet (`print.css`); with the sheet of a territory beside it, and alone. */
const MAP = { width: 716, height: 656 };
const NARROW = 478;

/** One sheet of A4, lying: what the slide says and shows, without what only a screen can do. */
export function PrintSlide({ slide, page, count, title, prepared, details, words, ...props }: Props) {
  const { store } = useSlideStore(slide, props.known);
  const shown = useSlideView(store, prepared, details, words);
  const { view, hrefs, isPending } = shown;
  const { viewState, scene } = view;
  const { language } = viewState;
  const { core } = prepared;
  const kind = kindOf(viewState);
  const atlas = details.status === "ready" ? details.atlas : null;
  const hasFacts = kind !== "comparison" && viewState.territory !== null;
  const { onTextWanted } = props;
  useEffect(() => {
    if (isPending) onTextWanted();
  }, [isPending, onTextWanted]);
  return (
    <article className="paper" data-kind={kind} data-wide={isWide(viewState) ? "" : undefined}>
      {(isPending || details.status === "loading") && <span data-pending="" />}
      <header className="paper__head">
        <h2 className="paper__title" lang={props.lang}>
          {slide.title}
        </h2>
        <p className="paper__story" lang={props.lang}>
          {title}
        </p>
      </header>
      <div className="paper__body">
        <div className="paper__side">
          <p className="paper__sentence" lang={props.lang}>
            {slide.sentence}
          </p>
          {view.matches.length === 0 && !isPending && (
            <p className="slide__empty">{words.presentation.noMatch}</p>
          )}
          {kind === "map" && (
            <div className="slide__key paper__key">
              <LegendPanel scene={scene} unit={MARK_UNIT} words={words} />
              {view.showsTies && atlas !== null && (
                <TiesSlot
                  scene={scene}
                  core={core}
                  atlas={atlas}
                  viewState={viewState}
                  words={words}
                  language={language}
                  onOpen={nothing}
                  hrefs={hrefs}
                />
              )}
            </div>
          )}
        </div>
        <div className="paper__main">
          {kind === "map" ? (
            <div className="paper__map">
              <StillMap view={view} {...MAP} width={hasFacts ? NARROW : MAP.width} words={words} />
            </div>
          ) : (
            <FitBox note={words.presentation.fitted}>
              <SlidePanel
                slide={shown}
                figure={slide.figure}
                prepared={prepared}
                details={details}
                onRetry={nothing}
                words={words}
              />
            </FitBox>
          )}
          {hasFacts && viewState.territory !== null && (
            <aside className="paper__facts">
              <SlideFacts
                core={core}
                atlas={atlas}
                territoryId={viewState.territory}
                hrefs={hrefs}
                words={words}
                language={language}
              />
            </aside>
          )}
        </div>
      </div>
      {kind !== "comparison" && hasTimeline(viewState) && (
        <div className="paper__timeline">
          <BottomDock
            core={core}
            prepared={prepared}
            view={view}
            details={details}
            onRetry={nothing}
            actions={shown.actions}
            hrefs={hrefs}
            words={words}
            isComparing={false}
            onClose={nothing}
          />
        </div>
      )}
      <p className="paper__foot">
        <span className="paper__status">{isPending ? "…" : view.status}</span>
        <span>{words.app.factsDate(formatFactsDate(core.factsDate, language))}</span>
        <span>{words.app.name}</span>
        {kind === "map" && <span>{words.map.attribution}</span>}
        <span className="paper__number">{words.presentation.short(page, count)}</span>
      </p>
    </article>
  );
}

const nothing = () => undefined;
