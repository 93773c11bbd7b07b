import { useMemo } from "react";
import { formatEuros, formatNumber } from "../../../i18n/format";
import { sourcesOfLabels } from "../../../scene/charts/citedSources";
import { MOST_ROWS, rowsToDraw } from "../../../scene/time/rowsToDraw";
import { successionSentence, successionsOf } from "../../../scene/time/successions";
import { countItems, sourcesBehind, territoryTimes } from "../../../scene/time/territoryTimes";
import { territoryTimesTable } from "../../../scene/time/territoryTimesTable";
import { waveLooks } from "../../../scene/time/waveLook";
import { spanOf, type YearSpan } from "../../../scene/time/yearSpan";
import { ChartFrame } from "../kit/ChartFrame";
import { useSourceRefs } from "../kit/useSourceRefs";
import type { SectionProps } from "../sectionProps";
import { RowLegend } from "./RowLegend";
import { TerritoryRows } from "./TerritoryRows";

/**
 * The territories of the result, a row each, when they are few, with the unknown ones when all are few;
 * else only the successions among them, which no count by year can show.
 */
export function TerritoryTimes({ scale, ...props }: SectionProps & { readonly scale: YearSpan }) {
  const { core, atlas, view, actions, hrefs, words, language } = props;
  const { time } = words;
  const { matches } = view;
  const { isFew, unknown, undrawn } = useMemo(
    () => rowsToDraw(matches, view.unknown),
    [matches, view.unknown],
  );
  const successions = useMemo(
    () => successionsOf(core, new Set([...matches, ...unknown])),
    [core, matches, unknown],
  );
  const rows = useMemo(() => {
    const members = new Set(
      successions.flatMap(({ before, after }) => [before, ...after].map(({ id }) => id)),
    );
    const drawn = (ids: readonly string[]) => (isFew ? ids : ids.filter((id) => members.has(id)));
    const request = { matches: drawn(matches), unknown: drawn(unknown), undrawn, successions };
    return territoryTimes(core, atlas, request, words, language);
  }, [core, atlas, matches, unknown, undrawn, successions, isFew, words, language]);
  const table = useMemo(
    () => territoryTimesTable(rows, (euros) => formatEuros(euros, language), words),
    [rows, words, language],
  );
  const cited = useMemo(
    () => [
      ...sourcesOfLabels(atlas, new Set(rows.map(({ territory }) => territory.id))),
      ...sourcesBehind(rows),
    ],
    [atlas, rows],
  );
  const sources = useSourceRefs(cited, props);
  const lookOf = useMemo(() => waveLooks(core, words, language), [core, words, language]);
  const { periode } = view.viewState.filters;

  const sentences = successions.map((succession) => successionSentence(succession, words, language));
  const { dated, undated } = countItems(rows);
  const hint = time.tooMany(formatNumber(matches.length, language), MOST_ROWS);
  const title = isFew ? time.rowsTitle : successions.length > 0 ? time.successionTitle : time.tooManyTitle;
  const shown = new Set(rows.map(({ territory }) => territory.id));
  const left = undrawn.filter((id) => !shown.has(id)).length;
  const undrawnNotes = left === 0 ? [] : [time.unknownUndrawn(left, MOST_ROWS)];
  const empty = rows.length > 0 ? null : isFew ? [time.noneAnswer, ...undrawnNotes].join(" ") : hint;
  return (
    <ChartFrame
      id={isFew ? "frise-territoires" : "frise-successions"}
      title={title}
      sample={
        isFew
          ? time.rowsSample(matches.length, unknown.length, dated, undated)
          : time.successionSample(successions.length)
      }
      notes={[
        ...sentences,
        ...(isFew || rows.length === 0 ? [] : [hint]),
        ...(rows.length === 0 ? [] : undrawnNotes),
        ...(rows.some(({ role }) => role === "context") ? [time.contextNote] : []),
        ...(rows.length === 0 ? [] : [time.notePrecision, time.noteNothingAdded, time.noteProgramme]),
      ]}
      sources={sources}
      table={table}
      caption={time.rowsCaption}
      empty={empty}
      words={words}
      language={language}
    >
      {(width) => (
        <>
          <RowLegend words={time.rowLegend} />
          <TerritoryRows
            rows={rows}
            successions={successions}
            scale={scale}
            window={periode === null ? null : spanOf(periode, scale)}
            lookOf={lookOf}
            hrefOf={hrefs.territory}
            onOpen={actions.openTerritory}
            width={width}
            words={words}
            language={language}
          />
        </>
      )}
    </ChartFrame>
  );
}
