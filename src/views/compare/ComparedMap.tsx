import { useMemo } from "react";
import type { Core } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatList } from "../../i18n/format";
import type { AllMessages } from "../../i18n/messages";
import { buildScene } from "../../scene/buildScene";
import { MiniMap } from "../charts/kit/MiniMap";
import type { AtlasView } from "../useAtlasView";
import type { Column } from "./column";

interface Props {
  readonly columns: readonly Column[];
  readonly core: Core;
  readonly view: AtlasView;
  readonly words: AllMessages;
  readonly language: Language;
}

const WIDTH = 240;
const HEIGHT = 250;

/** Where the territories compared are, whatever the filters. */
export function ComparedMap({ columns, core, view, words, language }: Props) {
  const { result } = view;
  const scene = useMemo(() => {
    const matches = columns.map(({ territory }) => territory.id);
    const options = { indicator: "vague", family: null, showUnknown: false, language, words } as const;
    return buildScene(core, { ...result, matches, unknown: [] }, options);
  }, [columns, core, result, words, language]);
  const badges = useMemo(
    () => new Map(columns.map(({ territory, letter }) => [territory.id, letter])),
    [columns],
  );
  const names = columns.map(({ letter, territory }) => `${letter}, ${territory.name}`);
  return (
    <MiniMap
      scene={scene}
      territories={view.territories}
      width={WIDTH}
      height={HEIGHT}
      label={words.compare.map(formatList(names, language))}
      badges={badges}
    />
  );
}
