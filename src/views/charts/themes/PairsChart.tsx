import { useMemo, useState } from "react";
import { sourcesOfThemes } from "../../../scene/charts/citedSources";
import type { ShownThemes } from "../../../scene/themes/shownThemes";
import { PAIR_BASES, type PairBasis, pairThemes } from "../../../scene/themes/themePairs";
import { pairTable } from "../../../scene/themes/themeTables";
import { ChartFrame } from "../kit/ChartFrame";
import { ChartSelect } from "../kit/ChartSelect";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { PairBars } from "./PairBars";
import { PairDetails } from "./PairDetails";

interface Props extends SectionProps {
  readonly shown: ShownThemes;
}

/** The drawing stops here, and says so; the table twin goes to the end. */
const MOST_DRAWN = 14;

/** Which themes are recorded together, in one territory or in one and the same partnership. Counts only. */
export function PairsChart({ shown, ...props }: Props) {
  const { core, atlas, view, words, language } = props;
  const said = words.themeCharts.pairs;
  const [basis, setBasis] = useState<PairBasis>("territoire");
  const [chosenKey, setChosenKey] = useState<string | null>(null);
  const sets = basis === "territoire" ? shown.byTerritory : shown.byPartnership;
  const pairs = useMemo(() => pairThemes(core.themes, sets), [core, sets]);
  const cited = useMemo(() => {
    const territories = basis === "territoire" ? shown.territories : [];
    return sourcesOfThemes(core, atlas, new Set(territories), new Set(shown.partners.keys()));
  }, [core, atlas, shown, basis]);
  const sources = useSourceRefs(cited, props);
  const drawn = pairs.slice(0, MOST_DRAWN);
  const chosen = drawn.find(({ themes }) => themes.map(({ id }) => id).join() === chosenKey) ?? null;
  const [best] = pairs;
  const of = basis === "territoire" ? shown.territories.length : shown.partners.size;
  const several = [...sets.values()].filter(({ size }) => size > 1).length;
  return (
    <ChartFrame
      id="themes-ensemble"
      title={
        best === undefined
          ? said.title[basis]
          : said.titleOf(said.title[basis], best.themes[0].label, best.themes[1].label)
      }
      sample={[
        said.sample[basis](sets.size, of),
        said.several[basis](several),
        ...(view.unknown.length > 0 ? [words.themeCharts.unknownForFilters(view.unknown.length)] : []),
        ...(pairs.length > 0 ? [said.drawn(drawn.length, pairs.length)] : []),
      ].join(" ")}
      notes={[said.notes.count, said.notes.filter]}
      sources={sources}
      controls={
        <ChartSelect
          id="themes-base"
          label={said.basis}
          value={basis}
          options={PAIR_BASES.map((value) => ({ value, label: said.basisName[value] }))}
          onChange={(value) => {
            setBasis(value);
            setChosenKey(null);
          }}
        />
      }
      table={pairTable(pairs, basis, words.themeCharts)}
      caption={said.caption}
      words={words}
      language={language}
    >
      {(width) =>
        pairs.length === 0 ? (
          <p className="chart__empty">{said.none[basis]}</p>
        ) : (
          <>
            <PairBars
              pairs={drawn}
              basis={basis}
              chosen={chosen}
              width={width}
              onChoose={({ themes }) => setChosenKey(themes.map(({ id }) => id).join())}
              words={words.themeCharts}
              language={language}
            />
            {chosen !== null && (
              <PairDetails
                {...props}
                pair={chosen}
                territories={
                  basis === "territoire"
                    ? chosen.both
                    : [...new Set(chosen.both.flatMap((id) => shown.partners.get(id) ?? []))]
                }
                basis={basis}
                onClose={() => setChosenKey(null)}
              />
            )}
          </>
        )
      }
    </ChartFrame>
  );
}
