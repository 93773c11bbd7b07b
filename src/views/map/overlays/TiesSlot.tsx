import type { ComponentProps } from "react";
import type { FirstMessages } from "../../../i18n/messages";
import { useAllMessages } from "../../useMessages";
import TiesPanel from "./TiesPanel";

type Props = Omit<ComponentProps<typeof TiesPanel>, "words"> & { readonly words: FirstMessages };

/** The list of ties with its words, loaded with it. */
export default function TiesSlot({ words, ...props }: Props) {
  return <TiesPanel {...props} words={useAllMessages(words, props.language)} />;
}
