import type { AudienceWords } from "../../../../i18n/messages";
import type { Prepared } from "../../../../query/prepare";
import type { KnownValues } from "../../../../state/knownValues";
import type { Details } from "../../../details";
import { kindOf, type Slide } from "../slides";
import { StillMap } from "../still/StillMap";
import { useSlideStore } from "../useSlideStore";
import { useSlideView } from "../useSlideView";

interface Props {
  readonly slide: Slide;
  readonly page: number;
  readonly isBlack: boolean;
  readonly prepared: Prepared;
  readonly known: KnownValues;
  readonly details: Details;
  readonly lang: string | undefined;
  readonly words: AudienceWords;
}

/** Pixels of the drawing, which is shown at about half of that. */
const MAP = { width: 640, height: 400 };

/** The page that the room sees, in small. */
export function CurrentPage({ slide, page, isBlack, prepared, known, details, lang, words }: Props) {
  const { speaker } = words.presentation;
  const { store } = useSlideStore(slide, known);
  const { view, isPending } = useSlideView(store, prepared, details, words);
  return (
    <section className="desk__current" aria-label={speaker.current}>
      <h2 className="desk__label">{isBlack ? speaker.isBlack : speaker.current}</h2>
      <div className="desk__picture" data-black={isBlack ? "" : undefined}>
        {kindOf(slide.view) === "map" ? (
          <StillMap view={view} {...MAP} words={words} />
        ) : (
          <p className="desk__kind">{kindWords(slide, words)}</p>
        )}
      </div>
      <h1 className="desk__title" lang={lang}>
        <span className="desk__rank">{page}</span> {slide.title}
      </h1>
      <p className="desk__sentence" lang={lang}>
        {slide.sentence}
      </p>
      <p className="desk__status">{isPending ? "…" : view.status}</p>
    </section>
  );
}

/** What a page that is no map shows. */
function kindWords({ view, figure }: Slide, { app, presentation }: AudienceWords): string {
  if (kindOf(view) === "comparison") return presentation.speaker.comparison(view.compared.length);
  return figure === null ? app.view[view.view] : presentation.speaker.figure;
}
