import "./bottomDock.css";
import { lazy, Suspense } from "react";
import type { Core } from "../../domain/facts";
import type { FirstMessages } from "../../i18n/messages";
import type { Prepared } from "../../query/prepare";
import type { AtlasActions } from "../../state/store";
import type { Details } from "../details";
import type { SheetHrefs } from "../sheet/sheetContext";
import type { AtlasView } from "../useAtlasView";
import { useAllMessages } from "../useMessages";

const Timeline = lazy(() => import("../charts/time/Timeline"));
const ComparisonDock = lazy(() => import("../compare/ComparisonDock"));

interface Props {
  readonly core: Core;
  readonly prepared: Prepared;
  readonly view: AtlasView;
  readonly details: Details;
  readonly onRetry: () => void;
  readonly actions: AtlasActions;
  readonly hrefs: SheetHrefs;
  readonly words: FirstMessages;
  /** Whether the comparison is open although nothing is compared yet. */
  readonly isComparing: boolean;
  readonly onClose: () => void;
}

/** What may lie under any view: the time line, and the territories compared. */
export default function BottomDock({ core, prepared, view, details, actions, words, ...props }: Props) {
  const { language, timeline, compared } = view.viewState;
  const allWords = useAllMessages(words, language);
  const shared = { core, view, actions, words: allWords, language };
  return (
    <div className="stage__dock">
      <Suspense fallback={<p className="state">{words.app.loading}</p>}>
        {timeline && <Timeline {...shared} prepared={prepared} compact />}
        {(props.isComparing || compared.length > 0) && (
          <ComparisonDock
            {...shared}
            atlas={details.status === "ready" ? details.atlas : null}
            failed={details.status === "failed"}
            onRetry={props.onRetry}
            hrefs={props.hrefs}
            onClose={props.onClose}
          />
        )}
      </Suspense>
    </div>
  );
}
