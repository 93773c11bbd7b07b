import type { CoreTerritory } from "../../../domain/facts";
import type { AllMessages } from "../../../i18n/messages";

interface Props {
  /** Territories that can be chosen: those of the result. */
  readonly ids: readonly string[];
  readonly territories: ReadonlyMap<string, CoreTerritory>;
  readonly subject: string | null;
  readonly onChoose: (id: string) => void;
  readonly words: AllMessages["themeCharts"]["missing"];
}

/** Chooses the territory that is compared with those like it: it opens its sheet. */
export function TerritorySelect({ ids, territories, subject, onChoose, words }: Props) {
  const options = subject === null || ids.includes(subject) ? ids : [subject, ...ids];
  return (
    <div className="field theme-choice">
      <label htmlFor="themes-territoire">{words.chooseLabel}</label>
      <select
        id="themes-territoire"
        className="select"
        value={subject ?? ""}
        onChange={(event) => {
          if (event.target.value !== "") onChoose(event.target.value);
        }}
      >
        {subject === null && <option value="">{words.choosePlaceholder}</option>}
        {options.map((id) => (
          <option key={id} value={id}>
            {territories.get(id)?.name ?? id}
          </option>
        ))}
      </select>
    </div>
  );
}
