import { useId } from "react";
import type { Language } from "../../domain/viewState";
import type { FactGroup, ReportableFact, ReportWords } from "../../scene/errorReport/reportableFact";

interface Props {
  readonly facts: readonly ReportableFact[];
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  readonly words: ReportWords;
  readonly language: Language;
}

/** Which fact is wrong, by kind. */
export function FactChoice({ facts, chosen, onChoose, words, language }: Props) {
  const id = useId();
  const { errorReport } = words;
  const groups = [...new Set(facts.map(({ group }) => group))] as readonly FactGroup[];
  return (
    <div className="report-error__field">
      <label htmlFor={id}>{errorReport.fact}</label>
      <select id={id} value={chosen} onChange={(event) => onChoose(event.target.value)}>
        {groups.map((group) => (
          <optgroup key={group} label={errorReport.group[group]}>
            {facts
              .filter((fact) => fact.group === group)
              .map((fact) => (
                <option
                  key={fact.id}
                  value={fact.id}
                  lang={language === "fr" || isOurs(fact) ? undefined : "fr"}
                >
                  {fact.label}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

/** Labels made of words of the interface rather than of a text of the tables. */
function isOurs({ group }: ReportableFact): boolean {
  return group === "territory" || group === "figures" || group === "amounts";
}
