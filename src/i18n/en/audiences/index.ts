import type { AudienceMessages } from "../../messages";
import { errorReport } from "./errorReport";
import { presentation } from "./presentation";
import { quartier } from "./quartier";
import { report } from "./report";
import { reportExport } from "./reportExport";
import { story } from "./story";

/** Words of what is made for one audience. */
export const enAudiences: AudienceMessages = {
  errorReport,
  presentation,
  quartier,
  report,
  reportExport,
  story,
};
