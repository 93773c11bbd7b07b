import type { FirstMessages } from "../../i18n/messages";

/** The view told in two or three sentences, announced politely when it changes. */
export function SummaryRegion({
  sentences,
  words,
}: {
  sentences: readonly string[];
  words: FirstMessages["app"];
}) {
  return (
    <section className="summary" aria-label={words.summary} aria-live="polite">
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </section>
  );
}
