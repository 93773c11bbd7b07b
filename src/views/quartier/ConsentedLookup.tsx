import { useState } from "react";
import type { FoundPlace, Geocoder } from "../../services/geocoder";
import { useQuartier } from "./quartierContext";
import { useGeocoder } from "./useGeocoder";

interface Props {
  /** What the button that opens the notice promises. */
  readonly label: string;
  /** What will be sent, to whom, told before anything is. */
  readonly notice: string;
  readonly accept: string;
  readonly none: string;
  readonly request: (geocoder: Geocoder) => ReturnType<Geocoder["reverse"]>;
  readonly onFound: (place: FoundPlace) => void;
}

/** A question to the online service that needs no typing: the notice first, then the question. */
export function ConsentedLookup({ label, notice, accept, none, request, onFound }: Props) {
  const { words } = useQuartier();
  const { address } = words.quartier;
  const [isOpen, setIsOpen] = useState(false);
  const { asked, ask } = useGeocoder();
  if (!isOpen) {
    return (
      <button type="button" className="button quartier__wide" onClick={() => setIsOpen(true)}>
        {label}
      </button>
    );
  }
  const handleAccept = () =>
    ask(async (geocoder) => {
      const answer = await request(geocoder);
      const [first] = answer.ok ? answer.value : [];
      if (first !== undefined) onFound(first);
      return answer;
    });
  return (
    <div className="quartier-notice">
      <p>{notice}</p>
      <div className="quartier__buttons">
        <button
          type="button"
          className="button button--primary"
          disabled={asked.status === "asking"}
          onClick={handleAccept}
        >
          {accept}
        </button>
        <button type="button" className="button" onClick={() => setIsOpen(false)}>
          {address.cancel}
        </button>
      </div>
      <p role="status">
        {asked.status === "asking" && address.searching}
        {asked.status === "failed" && asked.message}
        {asked.status === "ready" && asked.places.length === 0 && none}
      </p>
    </div>
  );
}
