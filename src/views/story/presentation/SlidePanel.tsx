import { lazy, useMemo } from "react";
import type { AudienceWords } from "../../../i18n/messages";
import type { Prepared } from "../../../query/prepare";
import { FigureContext } from "../../charts/kit/figureContext";
import type { Details } from "../../details";
import { LatePart } from "../../shell/LatePart";
import { SlideIds } from "./SlideIds";
import { kindOf } from "./slides";
import type { SlideView } from "./useSlideView";

const PanelStage = lazy(() => import("../../stage/PanelStage"));
const BottomDock = lazy(() => import("../../stage/BottomDock"));

interface Props {
  readonly slide: SlideView;
  /** Id of the only figure shown; `null` shows the whole view. */
  readonly figure: string | null;
  readonly prepared: Prepared;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly words: AudienceWords;
}

const nothing = () => undefined;

/** A slide made of text, tables or charts: the parts of the atlas as they are, without what would lead out of them. */
export function SlidePanel({ slide, figure, prepared, details, onRetry, words }: Props) {
  const { view, actions, hrefs } = slide;
  const shared = { core: prepared.core, prepared, view, details, onRetry, actions, hrefs, words };
  const tools = useMemo(() => ({ only: figure, onPresent: null }), [figure]);
  return (
    <>
      <FigureContext value={tools}>
        <LatePart words={words.app}>
          {kindOf(view.viewState) === "comparison" ? (
            <BottomDock {...shared} isComparing={false} onClose={nothing} />
          ) : (
            <PanelStage {...shared} summary={null} empty={null} sheet={null} onTell={nothing} />
          )}
        </LatePart>
      </FigureContext>
      <SlideIds view={view} words={words.presentation} language={view.viewState.language} />
    </>
  );
}
