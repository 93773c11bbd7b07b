import { type FormEvent, useId, useState } from "react";
import type { FoundPlace } from "../../services/geocoder";
import { useQuartier } from "./quartierContext";
import { useGeocoder } from "./useGeocoder";

interface Props {
  readonly onFound: (place: FoundPlace) => void;
}

/** The address search, folded. Its field exists only once the reader knows where an address goes. */
export function AddressSearch({ onFound }: Props) {
  const { words } = useQuartier();
  const { address } = words.quartier;
  const [hasAccepted, setHasAccepted] = useState(false);
  return (
    <details className="quartier-address">
      <summary>{address.summary}</summary>
      {hasAccepted ? (
        <AddressForm onFound={onFound} />
      ) : (
        <div className="quartier-notice">
          <p>{address.notice}</p>
          <button type="button" className="button button--primary" onClick={() => setHasAccepted(true)}>
            {address.accept}
          </button>
        </div>
      )}
    </details>
  );
}

function AddressForm({ onFound }: Props) {
  const { words } = useQuartier();
  const { address } = words.quartier;
  const id = useId();
  const [typed, setTyped] = useState("");
  const { asked, ask } = useGeocoder();
  const handleSubmit = (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    if (text.length >= 3) ask((geocoder) => geocoder.search(text));
  };
  return (
    <form className="quartier-address__form" onSubmit={handleSubmit}>
      <label htmlFor={id}>{address.field}</label>
      <div className="quartier-address__line">
        <input
          id={id}
          className="quartier-address__input"
          type="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          // biome-ignore lint/a11y/noAutofocus: the reader has just asked for this field
          autoFocus
          value={typed}
          aria-describedby={`${id}-aide`}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <button type="submit" className="button button--primary" disabled={asked.status === "asking"}>
          {address.submit}
        </button>
      </div>
      <p className="quartier-field__help" id={`${id}-aide`}>
        {address.accepted}
      </p>
      <p role="status">
        {asked.status === "asking" && address.searching}
        {asked.status === "failed" && asked.message}
        {asked.status === "ready" &&
          (asked.places.length === 0 ? address.none : address.results(asked.places.length))}
      </p>
      {asked.status === "ready" && (
        <ul className="quartier-address__results">
          {asked.places.map((place) => (
            <li key={`${place.label} ${place.lonLat}`}>
              <button type="button" className="button quartier__wide" onClick={() => onFound(place)}>
                {place.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </form>
  );
}
