import type { vocab as french } from "../fr/vocab";

export const vocab: typeof french = {
  unknown: "not recorded",
  territoryType: {
    "cite-educative": { one: "Cité éducative", many: "Cités éducatives" },
    commune: { one: "Commune", many: "Communes" },
    academie: { one: "Académie (education authority)", many: "Académies (education authorities)" },
    "territoire-innovation": {
      one: "Educational innovation territory",
      many: "Educational innovation territories",
    },
  },
  partnershipType: {
    convention: { one: "Agreement", many: "Agreements" },
    projet: { one: "Project", many: "Projects" },
    formation: { one: "Training", many: "Training" },
    "appel-a-projets": { one: "Call for projects", many: "Calls for projects" },
    hackathon: { one: "Hackathon", many: "Hackathons" },
    autre: { one: "Other partnership", many: "Other partnerships" },
    label: { one: "Label milestone", many: "Label milestones" },
  },
  partnerNature: {
    commune: { one: "Commune", many: "Communes" },
    etat: { one: "State", many: "State services" },
    "education-nationale": { one: "Éducation nationale", many: "Éducation nationale" },
    association: { one: "Non-profit", many: "Non-profits" },
    "operateur-public": { one: "Public operator", many: "Public operators" },
    entreprise: { one: "Company", many: "Companies" },
    fondation: { one: "Foundation", many: "Foundations" },
    universite: { one: "University or graduate school", many: "Universities and graduate schools" },
    autre: { one: "Group of communes or other partner", many: "Groups of communes and other partners" },
  },
  indicator: {
    vague: "Labelling wave",
    theme: "Theme family",
    budget: "Yearly State grant",
    partenariats: "Number of partnerships",
    habitants: "Number of residents",
    couverture: "Coverage of départements",
  },
};
