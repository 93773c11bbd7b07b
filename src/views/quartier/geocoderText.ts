import type { AudienceMessages } from "../../i18n/messages";
import type { GeocoderFailure } from "../../services/geocoder";

/** Why the online service gave no answer, and what to do; `null` when the reader asked for something else. */
export function geocoderText(
  failure: GeocoderFailure,
  { address }: AudienceMessages["quartier"],
): string | null {
  switch (failure.kind) {
    case "busy":
      return address.busy(failure.seconds);
    case "refused":
      return address.refused(failure.status);
    case "superseded":
      return null;
    case "network":
      return navigator.onLine ? address.failure.network : address.failure.offline;
    case "timeout":
    case "unreadable":
      return address.failure[failure.kind];
    default:
      return failure satisfies never;
  }
}
