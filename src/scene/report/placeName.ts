import type { AudienceWords } from "../../i18n/messages";
import type { ReportPlace } from "./reportPlace";

/** « Isère (38) », « région Île-de-France », « académie de Lyon ». */
export function placeName(
  { kind, id, name }: ReportPlace,
  { report }: Pick<AudienceWords, "report">,
): string {
  switch (kind) {
    case "departement":
      return report.named(name, id);
    case "region":
      return report.regionNamed(name);
    case "academie":
      return report.academieNamed(name);
    default:
      return kind satisfies never;
  }
}
