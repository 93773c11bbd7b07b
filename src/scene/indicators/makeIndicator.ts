import type { IndicatorId } from "../../domain/viewState";
import { coverageIndicator } from "./coverage";
import { grantIndicator } from "./grant";
import type { Indicator, IndicatorContext } from "./indicator";
import { partnershipsIndicator } from "./partnerships";
import { residentsIndicator } from "./residents";
import { themeIndicator } from "./theme";
import { waveIndicator } from "./wave";

/** The indicator that `id` names; `family` matters only to `theme`. */
export function makeIndicator(id: IndicatorId, family: string | null, context: IndicatorContext): Indicator {
  switch (id) {
    case "vague":
      return waveIndicator(context);
    case "theme":
      return themeIndicator(context, family);
    case "budget":
      return grantIndicator(context);
    case "partenariats":
      return partnershipsIndicator(context);
    case "habitants":
      return residentsIndicator(context);
    case "couverture":
      return coverageIndicator(context);
    default:
      return id satisfies never;
  }
}
