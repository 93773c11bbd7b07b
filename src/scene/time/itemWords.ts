import type { AllMessages } from "../../i18n/messages";
import type { LabelBar } from "./labelBar";
import type { TimeItem } from "./timeItem";

/** What a drawn item is, in short lines: the first is its title. */
export function itemWords(item: TimeItem, { time }: AllMessages): readonly string[] {
  return [
    item.title,
    `${time.kind[item.kind]}, ${item.dates ?? time.undated}`,
    ...(item.kind === "amount" && item.tone !== "plain" ? [time.tone[item.tone]] : []),
    ...item.remarks,
    ...(item.isInferred ? [time.inferred] : []),
  ];
}

/** The label and its years, in short lines; `wave` is the name of its wave. */
export function labelWords(
  { dates, isOpen }: LabelBar,
  wave: string,
  { time }: AllMessages,
): readonly string[] {
  return [time.labelBar(wave), dates, isOpen ? time.openEnd : time.ended];
}
