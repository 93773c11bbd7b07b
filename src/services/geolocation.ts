import { fail, type Outcome, succeed } from "../dataset/outcome";
import type { LonLat } from "../domain/facts";

/** Where the device says it is. */
export interface DevicePosition {
  readonly lonLat: LonLat;
  /** Metres around `lonLat` within which the device most likely is. */
  readonly accuracy: number;
}

/** Why there is no position: the device has none to give, the person said no, nothing came in time. */
export type PositionFailure = "unsupported" | "refused" | "unavailable" | "timeout";

const TIMEOUT = 15_000;
/** A position of a few minutes ago answers as well: what is near is counted in kilometres. */
const MAXIMUM_AGE = 300_000;

/**
 * Asks the device where it is, once. The browser asks the person first; nothing is sent by the page.
 * @param device replaces the browser's own (`navigator.geolocation`, absent without HTTPS)
 */
export function askPosition(
  device: Geolocation | undefined = navigator.geolocation,
): Promise<Outcome<DevicePosition, PositionFailure>> {
  if (device === undefined) return Promise.resolve(fail("unsupported"));
  return new Promise((resolve) => {
    device.getCurrentPosition(
      ({ coords: { longitude, latitude, accuracy } }) =>
        resolve(succeed({ lonLat: [longitude, latitude], accuracy })),
      ({ code }) => resolve(fail(code === 1 ? "refused" : code === 3 ? "timeout" : "unavailable")),
      { enableHighAccuracy: false, timeout: TIMEOUT, maximumAge: MAXIMUM_AGE },
    );
  });
}
