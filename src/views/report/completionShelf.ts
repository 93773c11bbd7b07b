import { createStore } from "zustand/vanilla";
import type { Completion } from "../../scene/report/completion";
import { mergeCompletions } from "../../scene/report/completions";

interface CompletionShelf {
  readonly completions: readonly Completion[];
  readonly add: (added: readonly Completion[]) => void;
  readonly clear: () => void;
}

/**
 * The facts that the reader has filled in, while the page lives: they are about several places, and
 * survive a look at another view. They are written nowhere.
 */
export const completionShelf = createStore<CompletionShelf>()((set) => ({
  completions: [],
  add: (added) => set(({ completions }) => ({ completions: mergeCompletions(completions, added) })),
  clear: () => set({ completions: [] }),
}));
