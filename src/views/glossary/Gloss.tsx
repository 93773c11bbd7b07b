import { lazy, Suspense, use } from "react";
import { LoadBoundary } from "../shell/LoadBoundary";
import { useIsMounted } from "../useIsMounted";
import { GlossaryContext } from "./glossaryContext";
import { MarkedText } from "./MarkedText";

const LateGloss = lazy(() => import("./LateGloss"));

interface Props {
  readonly text: string;
}

/**
 * A text whose difficult words lead to their explanation, each once. In the app the words come late and
 * the text is plain until then; a static page has them at hand (`GlossaryContext`) and links to its own
 * page. Not inside a link, a button or a label: what it makes is a link.
 */
export default function Gloss({ text }: Props) {
  const { words, base } = use(GlossaryContext);
  const isMounted = useIsMounted();
  if (words !== null) return <MarkedText text={text} language="fr" base={base} />;
  if (!isMounted) return text;
  return (
    <LoadBoundary instead={text}>
      <Suspense fallback={text}>
        <LateGloss text={text} base={base} />
      </Suspense>
    </LoadBoundary>
  );
}
