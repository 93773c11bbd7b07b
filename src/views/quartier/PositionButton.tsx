import { useEffect, useRef, useState } from "react";
import { askPosition, type DevicePosition, type PositionFailure } from "../../services/geolocation";
import { useQuartier } from "./quartierContext";

interface Props {
  readonly onPosition: (position: DevicePosition) => void;
}

/** Asks the device where it is, only when pressed. */
export function PositionButton({ onPosition }: Props) {
  const { words } = useQuartier();
  const { position } = words.quartier;
  const [state, setState] = useState<"idle" | "asking" | PositionFailure>("idle");
  // A position that comes once the reader has left for another view would change that one.
  const isHere = useRef(false);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  const handleClick = async () => {
    setState("asking");
    const answer = await askPosition();
    if (!isHere.current) return;
    setState(answer.ok ? "idle" : answer.failure);
    if (answer.ok) onPosition(answer.value);
  };
  return (
    <div className="quartier-position">
      <button
        type="button"
        className="button quartier__wide"
        disabled={state === "asking"}
        aria-describedby="quartier-position-aide"
        onClick={() => void handleClick()}
      >
        {position.ask}
      </button>
      <p className="quartier-field__help" id="quartier-position-aide">
        {position.help}
      </p>
      <p role="status">
        {state === "asking" && position.asking}
        {state !== "asking" && state !== "idle" && position.failure[state]}
      </p>
    </div>
  );
}
