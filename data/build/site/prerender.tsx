import { renderToString } from "react-dom/server";
import type { Atlas, Core } from "../../../src/domain/facts";
import { DEFAULT_VIEW_STATE } from "../../../src/domain/viewState";
import { fr } from "../../../src/i18n/fr";
import { prepare } from "../../../src/query/prepare";
import { createSelectors } from "../../../src/state/selectors";
import { createAtlasStore } from "../../../src/state/store";
import { Root } from "../../../src/views/Root";

/** Details come after hydration: nothing asks for them while prerendering. */
const never = (): Promise<Atlas> => new Promise(() => undefined);

/** The default view as HTML, exactly as the browser will hydrate it. */
export function prerenderApp(core: Core): string {
  const prepared = prepare(core);
  return renderToString(
    <Root
      store={createAtlasStore({ initial: DEFAULT_VIEW_STATE })}
      prepared={prepared}
      selectors={createSelectors(prepared)}
      loadAtlas={never}
      loadWords={async () => fr}
      words={fr}
    />,
  );
}
