import { useSwipe } from "./useSwipe";

interface Props {
  readonly title: string;
  readonly sentence: string;
  /** Turns the page; absent where pages are not turned (paper). */
  readonly onTurn?: (steps: 1 | -1) => void;
  /** Language of the story, when it is not that of the interface. */
  readonly lang: string | undefined;
}

/** Letters beyond which a text is set smaller, so that it keeps its place beside the view. */
const LONG = { title: 60, sentence: 170, veryLong: 340 };

const nothing = () => undefined;

/** What the room reads: the title of the page and its sentence. A finger across it turns the page. */
export function SlideText({ title, sentence, onTurn = nothing, lang }: Props) {
  const swipe = useSwipe(onTurn);
  return (
    <header className="slide__text" lang={lang} {...swipe}>
      <h1 className="slide__title" data-long={title.length > LONG.title ? "" : undefined}>
        {title}
      </h1>
      {sentence !== "" && (
        <p className="slide__sentence" data-length={lengthOf(sentence)}>
          {sentence}
        </p>
      )}
    </header>
  );
}

function lengthOf({ length }: string): "short" | "long" | "very-long" {
  if (length <= LONG.sentence) return "short";
  return length <= LONG.veryLong ? "long" : "very-long";
}
