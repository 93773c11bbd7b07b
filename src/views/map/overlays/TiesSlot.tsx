import { type ComponentProps, use, useMemo } from "react";
import type { FirstMessages } from "../../../i18n/messages";
import { lateWords, pageWords } from "../../pageWords";
import TiesPanel from "./TiesPanel";

type Props = Omit<ComponentProps<typeof TiesPanel>, "words"> & { readonly words: FirstMessages };

/** The list of ties with its words, loaded with it. */
export default function TiesSlot({ words, ...props }: Props) {
  const pages = use(pageWords(props.language));
  const late = use(lateWords(props.language));
  const allWords = useMemo(() => ({ ...words, ...pages, ...late }), [words, pages, late]);
  return <TiesPanel {...props} words={allWords} />;
}
