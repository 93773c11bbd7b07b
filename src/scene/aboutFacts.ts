import type {
  Atlas,
  Budget,
  Core,
  Disagreement,
  ProgrammeFact,
  Source,
  Theme,
  ThemeFamily,
} from "../domain/facts";
import { comparePartialDates } from "../domain/partialDate";
import { type BudgetScope, SOURCE_NATURES, type SourceNature } from "../domain/vocabulary";
import { formatNumber, NARROW_SPACE } from "../i18n/format";
import { fold } from "../query/normalise";

export interface FactTopic {
  readonly topic: string;
  readonly facts: readonly ProgrammeFact[];
}

/** National facts by topic, topics in the order of the table, facts in time order. */
export function factTopics(facts: readonly ProgrammeFact[]): readonly FactTopic[] {
  const topics = new Map<string, ProgrammeFact[]>();
  for (const fact of facts) {
    const inTopic = topics.get(fact.topic);
    if (inTopic) inTopic.push(fact);
    else topics.set(fact.topic, [fact]);
  }
  return [...topics].map(([topic, inTopic]) => ({
    topic,
    facts: inTopic.sort((a, b) => comparePartialDates(a.date, b.date)),
  }));
}

/**
 * The value with its unit as French prints it (`34 000 000 € par an`, `39 %`, `3-25 ans`), in French
 * since units are texts of the tables; `null` when the fact gives neither.
 */
export function factValueText({ value, unit }: ProgrammeFact): string | null {
  if (value === null) return unit;
  const number = formatNumber(value, "fr", 2);
  if (unit === null) return number;
  return `${number}${/^[€%]/.test(unit) ? NARROW_SPACE : " "}${unit}`;
}

/** A disagreement with the facts it opposes, those that the table still holds, in time order. */
export interface Opposed {
  readonly disagreement: Disagreement;
  readonly claims: readonly ProgrammeFact[];
}

export function opposedFacts(atlas: Atlas): readonly Opposed[] {
  const facts = new Map(atlas.programmeFacts.map((fact) => [fact.id, fact]));
  return atlas.disagreements.map((disagreement) => ({
    disagreement,
    claims: disagreement.facts
      .flatMap((id) => facts.get(id) ?? [])
      .sort((a, b) => comparePartialDates(a.date, b.date)),
  }));
}

/** An amount that belongs to no single territory, and every source that tells it. */
export interface CollectiveAmount {
  readonly line: Budget;
  /** Its own sources, then those that restate it for some of its territories. */
  readonly sources: readonly string[];
}

export interface CollectiveAmounts {
  readonly shared: readonly CollectiveAmount[];
  readonly programme: readonly CollectiveAmount[];
}

/** Collective amounts, greatest first; a line that restates another is told as one more source of it. */
export function collectiveAmounts({ budgets }: Atlas): CollectiveAmounts {
  const inScope = (scope: BudgetScope) => {
    const lines = budgets.filter((line) => line.scope === scope);
    const restates = (line: Budget, other: Budget) =>
      line.includedIn === other.id && line.amount === other.amount && line.annual === other.annual;
    return lines
      .filter((line) => !lines.some((other) => restates(line, other)))
      .map((line) => ({
        line,
        sources: [line, ...lines.filter((other) => restates(other, line))].flatMap((each) => each.sources),
      }))
      .sort((a, b) => b.line.amount - a.line.amount || (a.line.id < b.line.id ? -1 : 1));
  };
  return { shared: inScope("plusieurs"), programme: inScope("programme") };
}

export interface SourceGroup {
  readonly nature: SourceNature;
  readonly sources: readonly Source[];
}

/**
 * Sources by nature, in the order of the vocabulary, latest first and undated last. Only those whose
 * title, publisher, address or id holds every word of `search`, accents and case ignored.
 */
export function sourceGroups(sources: readonly Source[], search: string): readonly SourceGroup[] {
  const wanted = fold(search).split(" ");
  const found = sources.filter(({ title, publisher, url, id }) => {
    const text = fold([title, publisher, url, id].join(" "));
    return wanted.every((word) => text.includes(word));
  });
  return SOURCE_NATURES.map((nature) => ({
    nature,
    sources: found.filter((source) => source.nature === nature).sort(latestFirst),
  })).filter((group) => group.sources.length > 0);
}

function latestFirst(a: Source, b: Source): number {
  const order = comparePartialDates(a.date, b.date);
  return a.date === null || b.date === null ? order : -order;
}

export interface FamilyThemes {
  readonly family: ThemeFamily;
  readonly themes: readonly Theme[];
}

/** Themes under their family, in the order of the tables. */
export function themesByFamily(core: Core): readonly FamilyThemes[] {
  return core.families.map((family) => ({
    family,
    themes: core.themes.filter((theme) => theme.family === family.id),
  }));
}
