import { keepFirst } from "../../dataset/residents";
import { hasResidents, isLabelled } from "../../domain/eligibility";
import type { Indicator } from "../../domain/facts";
import { INDICATOR_NAMES, type IndicatorName } from "../../domain/vocabulary";
import { indicatorText } from "../sheetSentences";
import { type Cell, type CellLine, knownCell, lineOf, NOT_APPLICABLE_CELL, UNKNOWN_CELL } from "./cell";
import type { FactRow } from "./comparison";
import type { Subject, Telling } from "./subject";

/** Residents, young people and schools, each with what is counted and when: compared only when they count alike. */
export function populationRows(subjects: readonly Subject[], telling: Telling): readonly FactRow[] {
  return INDICATOR_NAMES.map((name) => ({
    id: name,
    label: telling.words.sheet.indicator[name],
    cells: subjects.map((subject) => figureCell(subject, name, telling)),
  }));
}

function figureCell({ territory, details }: Subject, name: IndicatorName, telling: Telling): Cell {
  const figures = details.indicators.filter((row) => row.name === name).sort(keepFirst);
  const [first] = figures;
  if (first === undefined) {
    const isAsked = name === "habitants" ? hasResidents(territory) : isLabelled(territory);
    return isAsked ? UNKNOWN_CELL : NOT_APPLICABLE_CELL;
  }
  return knownCell(
    figures.map((figure) => lineOfFigure(figure, telling)),
    {
      key: `${first.approximation ?? ""} ${first.value}`,
      value: first.value,
      perimeter: first.perimeter,
      period: first.year === null ? null : String(first.year),
    },
  );
}

function lineOfFigure(figure: Indicator, { words, language }: Telling): CellLine {
  return lineOf(indicatorText(figure, language), {
    id: `${figure.value} ${figure.year} ${figure.perimeter}`,
    hints: [
      figure.perimeter === null
        ? { text: words.sheet.perimeterUnknown, isFact: false }
        : { text: figure.perimeter, isFact: true },
      { text: figure.year === null ? words.sheet.yearUnknown : String(figure.year), isFact: false },
    ],
    sources: figure.sources,
  });
}
