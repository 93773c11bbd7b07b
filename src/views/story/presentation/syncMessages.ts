/** The two windows of a presentation: what the room sees, and what the speaker reads. */
export type Role = "screen" | "speaker";

/** What both windows agree on. */
export interface Shared {
  readonly page: number;
  readonly isBlack: boolean;
}

/** What one window tells the other. */
export type SyncMessage =
  | { readonly kind: "hello"; readonly role: Role }
  | ({ readonly kind: "state"; readonly role: Role } & Shared)
  | { readonly kind: "bye"; readonly role: Role };

/**
 * Reads what came through the channel. Anything else than a message of this version is `null`: another tab
 * may hold an older or newer page of the same site.
 */
export function parseSyncMessage(data: unknown): SyncMessage | null {
  if (typeof data !== "object" || data === null) return null;
  const { kind, role, page, isBlack } = data as Record<string, unknown>;
  if (role !== "screen" && role !== "speaker") return null;
  if (kind === "hello" || kind === "bye") return { kind, role };
  if (kind !== "state" || typeof isBlack !== "boolean") return null;
  return typeof page === "number" && Number.isInteger(page) && page >= 1
    ? { kind, role, page, isBlack }
    : null;
}

const LONGEST_PLAIN = 80;

/** Name of the channel of one story. A story packed in the link is named by a digest of itself. */
export function channelName(story: string): string {
  return `atlas-recit:${story.length <= LONGEST_PLAIN ? story : digestOf(story)}`;
}

/** FNV-1a on 32 bits: enough to tell the stories open in one browser apart. */
function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return `${(hash >>> 0).toString(36)}-${text.length}`;
}
