import type { ReactNode } from "react";
import type { Result } from "../../../src/query/result";
import { buildScene } from "../../../src/scene/buildScene";
import type { Mark, Scene } from "../../../src/scene/scene";
import { AreaMap } from "../../../src/views/area/AreaMap";
import { MapFigure } from "../../../src/views/site/MapFigure";
import { PATHS } from "./paths";
import { type SiteFacts, WORDS } from "./siteFacts";

/** Pixels: the map beside the text. On a narrow screen it scales to its width. */
const SIZE = { width: 420, height: 380 };

/** A result as the atlas paints it at first: by waves, the unknown ones in hollow. */
export function waveScene(facts: SiteFacts, result: Result): Scene {
  return buildScene(facts.core, result, {
    indicator: "vague",
    family: null,
    showUnknown: true,
    language: "fr",
    words: WORDS,
  });
}

interface AreaFigureOptions {
  readonly facts: SiteFacts;
  /** Codes of the départements that are the subject; empty: all of France. */
  readonly focus: readonly string[];
  readonly marks: readonly Mark[];
  /** The scene of the subject alone: its legend counts it. */
  readonly scene: Scene;
  /** Territory ringed on the map. */
  readonly active: string | null;
  /** What the map shows, for those who do not see it. */
  readonly label: string;
  readonly base: string;
}

/** The map of some départements with its key; a sentence where no outline is known. */
export function areaFigure(options: AreaFigureOptions): ReactNode {
  const { facts, focus, marks, scene, active, label, base } = options;
  const outlined = focus.filter((code) => facts.outlined.has(code));
  const isDrawn = focus.length === 0 || outlined.length > 0;
  return (
    <MapFigure
      map={
        isDrawn ? (
          <AreaMap
            {...SIZE}
            outlines={focus.length === 0 ? facts.outlines : facts.closeOutlines}
            focus={outlined}
            scene={{ marks }}
            territories={facts.territories}
            label={label}
            activeId={active}
            hrefOf={(id) => base + PATHS.territory(id)}
          />
        ) : null
      }
      scene={scene}
      words={WORDS}
    />
  );
}
