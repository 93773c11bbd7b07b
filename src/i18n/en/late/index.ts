import type { LateMessages } from "../../messages";
import { charts } from "./charts";
import { compare } from "./compare";
import { coverage } from "./coverage";
import { money } from "./money";
import { partners } from "./partners";
import { subjects } from "./subjects";
import { themeCharts } from "./themeCharts";
import { ties } from "./ties";
import { time } from "./time";

/** Words of the charts, the comparison and what is drawn over the map. */
export const enLate: LateMessages = {
  charts,
  compare,
  coverage,
  money,
  partners,
  subjects,
  themeCharts,
  ties,
  time,
};
