import { errorReport } from "./errorReport";
import { presentation } from "./presentation";
import { quartier } from "./quartier";
import { report } from "./report";
import { reportExport } from "./reportExport";
import { story } from "./story";

/** Words of what is made for one audience: report, stories, neighbourhood, error reports. */
export const frAudiences = { errorReport, presentation, quartier, report, reportExport, story };
