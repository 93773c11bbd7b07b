import { useMemo } from "react";
import { isPartnership } from "../../../domain/facts";
import { formatList } from "../../../i18n/format";
import { sourcesOfThemes } from "../../../scene/charts/citedSources";
import { type MissingThemes, missingThemes } from "../../../scene/themes/missingThemes";
import { missingTable } from "../../../scene/themes/themeTables";
import { ChartFrame } from "../kit/ChartFrame";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { MissingRows } from "./MissingRows";
import { SimilarList } from "./SimilarList";
import { TerritorySelect } from "./TerritorySelect";

const NOTHING: Pick<MissingThemes, "own" | "similar" | "missing"> = { own: [], similar: [], missing: [] };

/**
 * Themes recorded of the territories most like one, and not of it. The one is that of the open sheet, or
 * the only one of the result; else the reader is asked to choose.
 */
export function MissingChart(props: SectionProps) {
  const { core, atlas, view, actions, words, language } = props;
  const { viewState, matches, territories } = view;
  const { themeCharts } = words;
  const said = themeCharts.missing;
  const subject = viewState.territory ?? (matches.length === 1 ? (matches[0] ?? null) : null);
  const found = useMemo(
    () => (subject === null ? null : missingThemes(core, subject, atlas)),
    [core, atlas, subject],
  );
  const { own, similar, missing } = found ?? NOTHING;
  const cited = useMemo(() => {
    if (subject === null) return [];
    const compared = new Set([subject, ...similar.map(({ id }) => id)]);
    const partnerships = core.partnerships.filter(
      (row) => isPartnership(row) && row.territories.some((id) => compared.has(id)),
    );
    return sourcesOfThemes(core, atlas, compared, new Set(partnerships.map(({ id }) => id)));
  }, [core, atlas, subject, similar]);
  const sources = useSourceRefs(cited, props);
  const name = (subject && territories.get(subject)?.name) ?? "";
  const title =
    subject === null
      ? said.titleChoose
      : own.length === 0
        ? said.titleUnknown(name)
        : said.title(name, missing.length);
  const empty =
    subject === null
      ? said.choose
      : similar.length === 0
        ? said.noSimilar
        : missing.length === 0
          ? said.nothing
          : null;
  return (
    <ChartFrame
      id="themes-semblables"
      title={title}
      sample={[
        ...(subject !== null && own.length === 0 ? [said.ownUnknown] : []),
        ...(own.length > 0
          ? [
              said.own(
                formatList(
                  own.map(({ label }) => label),
                  language,
                ),
              ),
            ]
          : []),
        said.sample(similar.length),
      ].join(" ")}
      notes={[said.notes.similar, said.notes.notAbsent, said.notes.whole]}
      sources={sources}
      controls={
        <TerritorySelect
          ids={matches}
          territories={territories}
          subject={subject}
          onChoose={actions.openTerritory}
          words={said}
        />
      }
      table={missingTable(core, missing, similar, themeCharts)}
      caption={said.caption(name)}
      empty={empty}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <MissingRows
            name={name}
            missing={missing}
            similar={similar}
            territories={territories}
            width={width}
            onFilter={(theme) => actions.setFilters({ theme: [theme] })}
            words={said}
          />
          <SimilarList {...props} similar={similar} missing={missing} />
        </>
      )}
    </ChartFrame>
  );
}
