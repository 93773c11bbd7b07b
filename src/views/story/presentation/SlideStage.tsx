import { lazy } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import type { Details } from "../../details";
import { LegendPanel } from "../../map/LegendPanel";
import { MARK_UNIT } from "../../map/markUnit";
import { LatePart } from "../../shell/LatePart";
import { SlideFacts } from "./SlideFacts";
import { SlideFoot } from "./SlideFoot";
import { SlideMap } from "./SlideMap";
import { SlidePanel } from "./SlidePanel";
import { SlideText } from "./SlideText";
import { hasTimeline, isWide, kindOf, type Slide } from "./slides";
import type { SlideView } from "./useSlideView";

const TiesSlot = lazy(() => import("../../map/overlays/TiesSlot"));
const BottomDock = lazy(() => import("../../stage/BottomDock"));

interface Props {
  readonly slide: Slide;
  readonly shown: SlideView;
  readonly page: number;
  readonly count: number;
  /** Times that the map and its legend are enlarged, and the rest. */
  readonly scale: number;
  readonly panelScale: number;
  readonly prepared: Prepared;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly onTurn: (steps: 1 | -1) => void;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
}

const nothing = () => undefined;

/** One page of a story on the screen: what is said on one side, what is shown on the other. */
export function SlideStage(props: Props) {
  const { slide, shown, page, prepared, details, onRetry, scale, words } = props;
  const { view, actions, hrefs } = shown;
  const { viewState, scene } = view;
  const { core } = prepared;
  const { language } = viewState;
  const kind = kindOf(viewState);
  const atlas = details.status === "ready" ? details.atlas : null;
  const zoom = { zoom: scale };
  const isEmpty = view.matches.length === 0 && !shown.isPending;
  const hasTies = kind === "map" && view.showsTies && atlas !== null;
  // Beside a comparison the sheet would say the same a third time.
  const hasAside = kind !== "comparison" && viewState.territory !== null;
  const ties = hasTies && (
    <LatePart words={words.app} isQuiet>
      <TiesSlot
        scene={scene}
        core={core}
        atlas={atlas}
        viewState={viewState}
        words={words}
        language={language}
        onOpen={actions.openTerritory}
        hrefs={hrefs}
      />
    </LatePart>
  );
  const dock = { core, prepared, view, details, onRetry, actions, hrefs, words };
  return (
    <main
      className="slide"
      data-kind={kind}
      data-wide={isWide(viewState) ? "" : undefined}
      data-aside={hasAside ? "" : undefined}
      tabIndex={-1}
    >
      <div className="slide__side">
        <SlideText title={slide.title} sentence={slide.sentence} onTurn={props.onTurn} lang={props.lang} />
        {isEmpty && <p className="slide__empty">{words.presentation.noMatch}</p>}
        {kind === "map" && (
          <div className="slide__key" style={zoom}>
            <LegendPanel scene={scene} unit={MARK_UNIT} words={words} />
            {!hasAside && ties}
          </div>
        )}
        <SlideFoot
          status={shown.isPending ? null : view.status}
          factsDate={core.factsDate}
          page={page}
          count={props.count}
          words={words}
          language={language}
        />
      </div>
      <div className="slide__main">
        {kind === "map" ? (
          <SlideMap slide={shown} scale={scale} words={words} />
        ) : (
          // What a person opened or sorted on one page does not carry over to the next.
          <div className="slide__panel" style={{ zoom: props.panelScale }} key={page}>
            <SlidePanel
              slide={shown}
              figure={slide.figure}
              prepared={prepared}
              details={details}
              onRetry={onRetry}
              words={words}
            />
          </div>
        )}
        {hasAside && viewState.territory !== null && (
          <aside className="slide__aside" style={zoom} key={`aside-${page}`}>
            <SlideFacts
              core={core}
              atlas={atlas}
              territoryId={viewState.territory}
              hrefs={hrefs}
              onOpen={actions.openTerritory}
              words={words}
              language={language}
            />
            {ties}
          </aside>
        )}
      </div>
      {kind !== "comparison" && hasTimeline(viewState) && (
        <div className="slide__timeline" style={zoom}>
          <LatePart words={words.app} isQuiet>
            <BottomDock {...dock} isComparing={false} onClose={nothing} />
          </LatePart>
        </div>
      )}
    </main>
  );
}
