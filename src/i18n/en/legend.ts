import { formatNumber } from "../format";
import type { legend as french } from "../fr/legend";
import { territories } from "./nouns";

export const legend: typeof french = {
  region: "Legend",
  completeness: (known: number, eligible: number) =>
    `Known for ${formatNumber(known, "en")} of ${territories(eligible)}`,
  noneEligible: "None of the territories shown is concerned",
  sizes: "Size",
  count: territories,
  precise: "Light centre: position of the neighbourhood itself",
  unknown: "Not recorded",
  unknownForFilters: "Not recorded for the filters",
  notApplicable: "Not applicable",
  academy: "Académie",
  vague: {
    title: "Labelling wave",
    definition:
      "Year in which the territory was labelled Cité éducative. From 2019 to 2022 it is inferred from the rank in the official list of 17 August 2023.",
    wave: (year: number) => `${year} wave`,
    otherWave: "Other wave",
    none: "No wave: not applicable",
    unknownValue: "wave not recorded",
  },
  notes: {
    point: "A mark stands for the commune; with a light dot in its middle, for the neighbourhood itself.",
    dodging: "Marks too close together are moved apart; a line ties them to their place.",
    hollow: "A hollow mark means “not recorded”, and nothing else.",
  },
};
