import { useCallback, useEffect, useRef, useState } from "react";
import type { Outcome } from "../../dataset/outcome";
import {
  createGeocoder,
  type FoundPlace,
  type Geocoder,
  type GeocoderFailure,
} from "../../services/geocoder";
import { geocoderText } from "./geocoderText";
import { useQuartier } from "./quartierContext";

/** Where a request to the online service stands. */
export type Asked =
  | { readonly status: "idle" }
  | { readonly status: "asking" }
  | { readonly status: "failed"; readonly message: string }
  | { readonly status: "ready"; readonly places: readonly FoundPlace[] };

type Request = (geocoder: Geocoder) => Promise<Outcome<readonly FoundPlace[], GeocoderFailure>>;

/** Asks the online service on demand, one request at a time; leaving the page of the answer gives it up. */
export function useGeocoder(): { readonly asked: Asked; readonly ask: (request: Request) => void } {
  const { words } = useQuartier();
  const [asked, setAsked] = useState<Asked>({ status: "idle" });
  const client = useRef<Geocoder | null>(null);
  useEffect(() => () => client.current?.stop(), []);

  const ask = useCallback(
    (request: Request) => {
      client.current ??= createGeocoder();
      setAsked({ status: "asking" });
      request(client.current).then(
        (answer) => {
          if (answer.ok) return setAsked({ status: "ready", places: answer.value });
          const message = geocoderText(answer.failure, words.quartier);
          if (message !== null) setAsked({ status: "failed", message });
        },
        // Failures are values: nothing else can be thrown that a reader could mend.
        () => setAsked({ status: "failed", message: words.quartier.address.failure.unreadable }),
      );
    },
    [words],
  );
  return { asked, ask };
}
