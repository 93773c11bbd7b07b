import { type ComponentProps, use } from "react";
import type { Language } from "../../domain/viewState";
import { pageWords } from "../pageWords";
import GlMap from "./gl/GlMap";

type Props = Omit<ComponentProps<typeof GlMap>, "words"> & { readonly language: Language };

/** The WebGL map with its words: one chunk, loaded at the first zoom. */
export default function CloseMap({ language, ...props }: Props) {
  return <GlMap {...props} words={use(pageWords(language))} />;
}
