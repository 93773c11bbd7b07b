import type { subjects as french } from "../../fr/late/subjects";

export const subjects: typeof french = {
  region: "Subjects of the charts",
  name: {
    argent: "Money",
    themes: "Themes",
    temps: "Time",
    couverture: "Coverage",
    partenaires: "Partners",
  },
  heading: {
    argent: "Money: who pays, how much, when",
    themes: "Themes: what the alliances are about",
    temps: "Time: labels, partnerships and amounts, year by year",
    couverture: "Coverage: where there are territories, where there are none",
    partenaires: "Partners: who acts where",
  },
};
