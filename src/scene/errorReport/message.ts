import { wellFormed } from "../../dataset/cleanText";
import type { Source } from "../../domain/facts";
import { parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import type { ReportableFact, ReportWords } from "./reportableFact";

/** What the reader says of the fact; empty where nothing was said. */
export interface ErrorSaid {
  readonly problem: string;
  readonly correct: string;
  readonly proof: string;
}

/** Where the reader saw it. */
export interface ErrorContext {
  /** Address of the page, in full. */
  readonly page: string;
  /** ISO date at which the facts were compiled. */
  readonly factsDate: string;
  readonly language: Language;
}

export interface ErrorMessage {
  readonly subject: string;
  /** Plain text, lines ended by CRLF as mail wants them. */
  readonly body: string;
}

/** The message that tells an editor all that is needed to check one fact: which, as shown, from whom, what is wrong. */
export function errorMessage(
  fact: ReportableFact,
  said: ErrorSaid,
  { page, factsDate, language }: ErrorContext,
  words: ReportWords,
): ErrorMessage {
  const { message } = words.errorReport;
  const date = parsePartialDate(factsDate);
  const answer = (title: string, text: string) => [
    title,
    text.trim() === "" ? message.missing : text.trim(),
    "",
  ];
  const lines = [
    message.greeting,
    "",
    message.intro,
    "",
    ...(fact.territory === null ? [] : [`${message.territory} ${fact.territory}`]),
    `${message.fact} ${fact.label}`,
    `${message.id} ${fact.id}`,
    `${message.value} ${fact.value}`,
    message.sources,
    ...(fact.sources.length === 0 ? [`- ${words.sheet.sourceUnknown}`] : fact.sources.map(sourceLine)),
    "",
    ...answer(message.problem, said.problem),
    ...answer(message.correct, said.correct),
    ...answer(message.proof, said.proof),
    `${message.page} ${page}`,
    ...(date === null ? [] : [message.dated(formatPartialDate(date, language))]),
  ];
  return {
    subject: message.subject([fact.territory, fact.label].filter((text) => text !== null).join(", ")),
    body: lines.join("\n").replace(/\r?\n/g, "\r\n"),
  };

  function sourceLine({ id, title, publisher, url }: Source): string {
    const name = [title ?? words.sheet.titleUnknown, publisher].filter((text) => text !== null).join(", ");
    return `- ${name} (${id})\n  ${url ?? words.sheet.noAddress}`;
  }
}

/** A link that opens the message in mail software, addressed to `recipient` if the site has one. */
export function mailtoHref({ subject, body }: ErrorMessage, recipient: string | null): string {
  const encoded = (text: string) => encodeURIComponent(wellFormed(text));
  return `mailto:${recipient ?? ""}?subject=${encoded(subject)}&body=${encoded(body)}`;
}

/** Beyond this, some mail software cuts the link. */
const LONGEST_MAILTO = 2000;

export function isCutByMail(href: string): boolean {
  return href.length > LONGEST_MAILTO;
}
