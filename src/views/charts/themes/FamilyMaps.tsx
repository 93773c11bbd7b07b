import { useMemo } from "react";
import { buildScene } from "../../../scene/buildScene";
import type { SourceRef } from "../../../scene/charts/sourceRefs";
import { familyCounts } from "../../../scene/themes/familyCounts";
import { familyTable } from "../../../scene/themes/themeTables";
import { formatViewState } from "../../../state/urlCodec";
import { ChartFrame } from "../kit/ChartFrame";
import type { SectionProps } from "../sectionProps";
import { FamilyMapGrid } from "./FamilyMapGrid";
import { MapsKey } from "./MapsKey";

interface Props extends SectionProps {
  /** The documents behind the themes. */
  readonly sources: readonly SourceRef[];
}

/** The map, once per family of themes: each is what the great map paints for this family. */
export function FamilyMaps({ core, view, sources, actions, words, language }: Props) {
  const { viewState, result, territories } = view;
  const { showUnknown } = viewState;
  const said = words.themeCharts.maps;
  const maps = useMemo(
    () =>
      core.families.map((family) => {
        const options = { indicator: "theme", family: family.id, showUnknown, language, words } as const;
        const scene = buildScene(core, result, options);
        return { scene, ...familyCounts(family, scene) };
      }),
    [core, result, showUnknown, language, words],
  );
  const known = maps[0] ? maps[0].present + maps[0].other : 0;
  const of = result.matches.length;
  const onMap = (family: string) =>
    ({ ...viewState, view: "carte", indicator: "theme", family, timeline: false }) as const;
  return (
    <ChartFrame
      id="themes-cartes"
      title={said.title(known, of)}
      sample={[
        words.themeCharts.known(known, of),
        ...(view.unknown.length > 0 ? [words.themeCharts.unknownForFilters(view.unknown.length)] : []),
      ].join(" ")}
      notes={[said.notes.several, said.notes.asMap]}
      sources={sources}
      table={familyTable(maps, words.themeCharts)}
      caption={said.caption}
      empty={known === 0 ? words.themeCharts.matrix.noneKnown : null}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <MapsKey hasUnknown={known < of} words={said} />
          <FamilyMapGrid
            maps={maps}
            territories={territories}
            width={width}
            hrefOf={(family) => formatViewState(onMap(family))}
            // One gesture, hence one step back.
            onOpen={(family) => actions.restore(onMap(family), [])}
            words={said}
          />
        </>
      )}
    </ChartFrame>
  );
}
