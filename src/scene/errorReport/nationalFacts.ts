import type { Atlas, ProgrammeFact } from "../../domain/facts";
import type { Language } from "../../domain/viewState";
import { formatList } from "../../i18n/format";
import { factValueText } from "../aboutFacts";
import type { ReportableFact, ReportWords } from "./reportableFact";
import { reportId } from "./reportId";
import { amountFact, citing, type Telling } from "./rowFacts";

/** What the page about the data shows: national facts, disagreements, lists, amounts of several territories. */
export function nationalFacts(
  atlas: Atlas,
  words: ReportWords,
  language: Language,
): readonly ReportableFact[] {
  const telling: Telling = { territory: null, cite: citing(atlas), words, language };
  const { cite } = telling;
  const facts = new Map(atlas.programmeFacts.map((fact) => [fact.id, fact]));
  return [
    ...atlas.programmeFacts.map((fact) => programmeFact(fact, telling)),
    ...atlas.disagreements.map((row): ReportableFact => {
      const claims = row.facts.flatMap((id) => facts.get(id) ?? []);
      const versions = claims.map(({ id, statement }) => `${id}, ${statement}`).join(" / ");
      return {
        id: reportId.disagreement(row),
        group: "disagreements",
        territory: null,
        label: row.topic,
        value: words.errorReport.opposed(versions),
        sources: cite(claims.flatMap(({ sources }) => sources)),
      };
    }),
    ...atlas.lists.map(
      (list): ReportableFact => ({
        id: reportId.list(list),
        group: "lists",
        territory: null,
        label: list.title,
        value: formatList(list.names, "fr"),
        sources: cite(list.sources),
      }),
    ),
    ...atlas.budgets.filter(({ scope }) => scope !== "territoire").map((row) => amountFact(row, telling)),
  ];
}

function programmeFact(fact: ProgrammeFact, { cite }: Telling): ReportableFact {
  return {
    id: reportId.programmeFact(fact),
    group: "facts",
    territory: null,
    label: `${fact.id} · ${fact.topic}`,
    value: [factValueText(fact), fact.statement].filter((text) => text !== null).join(". "),
    sources: cite(fact.sources),
  };
}
