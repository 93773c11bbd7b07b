import { useCallback, useEffect, useRef, useState } from "react";
import { channelName, parseSyncMessage, type Role, type Shared } from "./syncMessages";

interface Sync {
  /** Whether the window of the other role is open on the same story. */
  readonly isOtherHere: boolean;
  /** Tells the other windows what is now shown. */
  readonly tell: (shared: Shared) => void;
}

/**
 * Ties the windows of one presentation together. A window that arrives says hello, and is answered with
 * what is shown: each may reload or close without losing the other. Without the API, each stands alone.
 * @param onShared another window shows something else
 */
export function useSync(story: string, role: Role, shared: Shared, onShared: (next: Shared) => void): Sync {
  const [isOtherHere, setIsOtherHere] = useState(false);
  const channel = useRef<BroadcastChannel | null>(null);
  const latest = useRef({ shared, onShared });
  useEffect(() => {
    latest.current = { shared, onShared };
  });

  useEffect(() => {
    if (typeof BroadcastChannel === "undefined") return;
    const opened = new BroadcastChannel(channelName(story));
    channel.current = opened;
    const state = () => opened.postMessage({ kind: "state", role, ...latest.current.shared });
    let isLeaving = false;
    const leave = () => {
      isLeaving = true;
      opened.postMessage({ kind: "bye", role });
    };
    const greet = () => opened.postMessage({ kind: "hello", role });
    // A page that comes back from the browser's own cache has missed what was said.
    const arrive = () => {
      isLeaving = false;
      greet();
    };
    opened.onmessage = ({ data }) => {
      const message = parseSyncMessage(data);
      if (message === null || isLeaving) return;
      if (message.role !== role) setIsOtherHere(message.kind !== "bye");
      // Of two windows of the other role one may be left: it says so.
      if (message.kind === "bye") greet();
      if (message.kind === "hello") state();
      if (message.kind === "state") {
        const { page, isBlack } = message;
        latest.current.onShared({ page, isBlack });
      }
    };
    window.addEventListener("pagehide", leave);
    window.addEventListener("pageshow", arrive);
    arrive();
    return () => {
      window.removeEventListener("pagehide", leave);
      window.removeEventListener("pageshow", arrive);
      leave();
      opened.close();
      channel.current = null;
      setIsOtherHere(false);
    };
  }, [story, role]);

  const tell = useCallback(
    (next: Shared) => channel.current?.postMessage({ kind: "state", role, ...next }),
    [role],
  );
  return { isOtherHere, tell };
}
