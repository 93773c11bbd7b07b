import { parsePartialDate } from "../../domain/partialDate";
import type { Language } from "../../domain/viewState";
import { formatPartialDate } from "../../i18n/format";
import type { Messages } from "../../i18n/messages";

export interface Citation {
  /** One sentence for a text. */
  readonly sentence: string;
  readonly bibtex: string;
}

/**
 * How to cite the atlas as compiled at `factsDate` (ISO). `address` is that of the site, or `null` where
 * it is not known (a page built without it).
 */
export function citation(
  factsDate: string,
  address: string | null,
  { data }: Pick<Messages, "data">,
  language: Language,
): Citation {
  const date = parsePartialDate(factsDate);
  const dated = date === null ? factsDate : formatPartialDate(date, language);
  const fields = [
    ["title", `{${data.cite.name}}`],
    ["year", factsDate.slice(0, 4)],
    ["note", `${data.compiled(dated)}. ${data.licence}`],
    ...(address === null ? [] : [["url", address]]),
  ];
  return {
    sentence: data.cite.sentence(dated, address),
    bibtex: [
      "@misc{atlas-alliances-educatives,",
      ...fields.map(([name, value]) => `  ${name} = {${value}},`),
      "}",
    ].join("\n"),
  };
}
