import { countOf, formatNumber, plural } from "../format";

/** Words of the indicators beyond the waves, loaded with them. */
export const indicators = {
  theme: {
    title: (family: string) => `Thèmes : ${family}`,
    definition:
      "La famille est présente si un thème déclaré par le territoire, ou par l’un de ses partenariats, en fait partie.",
    present: "Famille présente",
    unknownValue: "thèmes non renseignés",
    other: "Autres thèmes connus",
    note: "Un territoire a souvent plusieurs thèmes. Sans aucun thème connu, il est non renseigné pour tous.",
    presentValue: (family: string) => `thème présent : ${family}`,
    otherValue: (family: string) => `autres thèmes connus que ${family}`,
  },
  budget: {
    title: "Dotation annuelle comparable de l’État",
    definition:
      "Montant de l’État seul que la source dit annuel, ou enveloppe divisée par son nombre d’années. Ni fonds d’amorçage, ni somme de plusieurs financeurs.",
    divided: (count: number) =>
      count === 1
        ? "1 montant est une enveloppe divisée par ses années."
        : `${formatNumber(count, "fr")} montants sont des enveloppes divisées par leurs années.`,
    note: "Ces montants ne s’additionnent pas : leurs périodes diffèrent.",
    value: (amount: string) => `${amount} par an`,
    dividedValue: (amount: string, years: number) =>
      `${amount} par an (enveloppe divisée par ${countOf(years, "an", "ans", "fr")})`,
    below: (amount: string) => `Moins de ${amount}`,
    between: (from: string, to: string) => `De ${from} à moins de ${to}`,
    above: (amount: string) => `${amount} et plus`,
    only: "Montant connu",
    unknownValue: "dotation annuelle non renseignée",
  },
  partenariats: {
    title: "Partenariats recensés",
    definition:
      "Nombre de conventions, projets, formations et autres partenariats recensés, hors étapes du label.",
    note: "Aucun partenariat recensé ne veut pas dire aucun partenariat : le territoire est non renseigné.",
    classLabel: (from: number, to: number | null) => {
      if (to === null) return `${from} et plus`;
      if (from === to) return `${from}`;
      return to === from + 1 ? `${from} ou ${to}` : `${from} à ${to}`;
    },
    unknown: "Aucun partenariat recensé : non renseigné",
    unknownValue: "aucun partenariat recensé",
    value: (count: number) =>
      `${formatNumber(count, "fr")} ${plural(count, "partenariat recensé", "partenariats recensés", "fr")}`,
  },
  habitants: {
    title: "Habitants",
    definition: "Nombre d’habitants publié pour le territoire.",
    note: "Les périmètres diffèrent (quartiers, communes entières…) : lire celui de chaque fiche avant de comparer.",
    below: (value: string) => `Moins de ${value}`,
    between: (from: string, to: string) => `De ${from} à moins de ${to}`,
    above: (value: string) => `${value} et plus`,
    only: "Nombre connu",
    unknownValue: "nombre d’habitants non renseigné",
    value: (figure: string) => `${figure} habitants`,
  },
  couverture: {
    title: "Couverture des départements",
    definition:
      "Nombre de territoires labellisés de chaque département, parmi ceux qui répondent aux filtres. Un territoire à cheval sur deux départements compte dans chacun.",
    labelled: "Territoire labellisé",
  },
};
