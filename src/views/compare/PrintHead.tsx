import type { AllMessages } from "../../i18n/messages";
import type { SheetHrefs } from "../sheet/sheetContext";

interface Props {
  readonly title: string;
  /** Date of the facts, in words. */
  readonly factsDate: string;
  readonly hrefs: SheetHrefs;
  readonly words: AllMessages;
}

/** What a printed comparison says of itself: title, date of the facts, address of the view. Paper only. */
export function PrintHead({ title, factsDate, hrefs, words }: Props) {
  const address = new URL(hrefs.filter({}), document.baseURI).href;
  return (
    <div className="comparison__print-head">
      <p className="comparison__print-title">
        {words.app.name} — {title}
      </p>
      <p>{words.compare.printed(factsDate, address)}</p>
    </div>
  );
}
