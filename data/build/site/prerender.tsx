import { renderToString } from "react-dom/server";
import type { Core } from "../../../src/domain/facts";
import { DEFAULT_VIEW_STATE } from "../../../src/domain/viewState";
import { fr } from "../../../src/i18n/fr";
import { createAtlasStore } from "../../../src/state/store";
import { Root } from "../../../src/views/Root";

/** What comes after hydration: nothing asks for it while prerendering. */
const never = (): Promise<never> => new Promise(() => undefined);

/** The default view as HTML, exactly as the browser will hydrate it. */
export function prerenderApp(core: Core): string {
  return renderToString(
    <Root
      store={createAtlasStore({ initial: DEFAULT_VIEW_STATE })}
      core={core}
      loadAtlas={never}
      loadWords={never}
      loadText={never}
      words={fr}
      text={null}
      onReady={() => undefined}
    />,
  );
}
