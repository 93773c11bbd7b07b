import { useQuartier } from "./quartierContext";

/** Marks what was concluded from a source that does not say it outright. */
export function Inferred() {
  const { words } = useQuartier();
  return <em className="quartier-inferred"> ({words.quartier.inferred})</em>;
}
