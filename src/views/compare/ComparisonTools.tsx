import type { AllMessages } from "../../i18n/messages";
import type { Comparison } from "../../scene/compare/comparison";
import { exportComparison } from "./exportComparison";
import { printComparison } from "./printComparison";

interface Props {
  /** `null` until the details have come: nothing to print or export. */
  readonly comparison: Comparison | null;
  /** `null` where there is nothing to tell apart. */
  readonly onlyDifferences: boolean | null;
  readonly onOnlyDifferences: (only: boolean) => void;
  readonly isLarge: boolean;
  readonly onLarge: (isLarge: boolean) => void;
  /** Removes every territory and closes. */
  readonly onClear: () => void;
  /** Date of the facts, in words. */
  readonly factsDate: string;
  readonly words: AllMessages;
}

/** What can be done with the whole comparison. */
export function ComparisonTools(props: Props) {
  const { comparison, onlyDifferences, isLarge, words } = props;
  const { compare } = words;
  const hasSome = comparison !== null && comparison.subjects.length > 0;
  return (
    <div className="comparison__tools">
      {onlyDifferences !== null && (
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-checked={onlyDifferences}
            checked={onlyDifferences}
            onChange={(event) => props.onOnlyDifferences(event.currentTarget.checked)}
          />
          {compare.onlyDifferences}
        </label>
      )}
      {hasSome && (
        <>
          <button type="button" className="button" onClick={printComparison}>
            {compare.print}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => exportComparison(comparison, props.factsDate, words)}
          >
            {compare.export}
          </button>
          <button type="button" className="button comparison__resize" onClick={() => props.onLarge(!isLarge)}>
            {isLarge ? compare.reduce : compare.enlarge}
          </button>
        </>
      )}
      <button type="button" className="button" onClick={props.onClear}>
        {hasSome ? compare.clear : compare.close}
      </button>
    </div>
  );
}
