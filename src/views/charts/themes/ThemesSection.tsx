import "./themes.css";
import { useDeferredValue, useMemo } from "react";
import { answeringPartnerships } from "../../../query/answeringPartnerships";
import { readThemes } from "../../../scene/themes/shownThemes";
import type { SectionProps } from "../sectionProps";
import { FamilyMaps } from "./FamilyMaps";
import { MatrixChart } from "./MatrixChart";
import { MissingChart } from "./MissingChart";
import { PairsChart } from "./PairsChart";

/** Themes of the territories of the result: where, which together, and which are not recorded. */
export default function ThemesSection(props: SectionProps) {
  const { core, prepared } = props;
  // Counts and lists of the page answer a gesture at once; these charts follow as soon as they can.
  const view = useDeferredValue(props.view);
  const { result, viewState } = view;
  const shown = useMemo(
    () => readThemes(core, result.matches, answeringPartnerships(prepared, viewState.filters, result)),
    [core, prepared, result, viewState.filters],
  );
  return (
    <>
      <MatrixChart {...props} view={view} shown={shown} />
      <FamilyMaps {...props} view={view} />
      <PairsChart {...props} view={view} shown={shown} />
      <MissingChart {...props} view={view} />
    </>
  );
}
