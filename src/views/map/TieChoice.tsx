import { TIE_MODES, type TieMode } from "../../domain/viewState";
import type { FirstMessages } from "../../i18n/messages";

interface Props {
  readonly ties: TieMode;
  readonly onTies: (ties: TieMode) => void;
  readonly words: FirstMessages["map"];
}

/** Which ties between territories the map draws. */
export function TieChoice({ ties, onTies, words }: Props) {
  return (
    <label className="tie-choice">
      {words.ties}
      <select
        className="select"
        value={ties}
        onChange={(event) => {
          const chosen = TIE_MODES.find((mode) => mode === event.target.value);
          if (chosen) onTies(chosen);
        }}
      >
        {TIE_MODES.map((mode) => (
          <option key={mode} value={mode}>
            {words.tieMode[mode]}
          </option>
        ))}
      </select>
    </label>
  );
}
