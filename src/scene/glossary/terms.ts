import type { GlossaryMessages } from "../../i18n/messages";

export type TermId = keyof GlossaryMessages["entry"];

/** How a word of the glossary is recognised in a text, and the words that help to understand it. */
export interface TermForms {
  /**
   * Forms of the official French, recognised in both languages: the facts and many names stay French. A
   * form without a capital is found in the plural and with capital initials too; one with a capital
   * (an acronym, a name) is found as written only.
   */
  readonly fr: readonly string[];
  /** Forms of the English interface. */
  readonly en?: readonly string[];
  readonly see?: readonly TermId[];
  /**
   * For a noun that is also an adjective: the only words it may follow (or none, or punctuation), so that
   * « une journée commune » is left alone.
   */
  readonly follows?: string;
}

export const GLOSSARY_TERMS: Readonly<Record<TermId, TermForms>> = {
  "alliance-educative": {
    fr: ["alliance éducative"],
    en: ["educational alliance"],
    see: ["cite-educative", "partenariat"],
  },
  "cite-educative": { fr: ["cité éducative"], see: ["label", "troika", "qpv"] },
  label: { fr: ["label", "labellisation"], see: ["vague", "cite-educative"] },
  vague: { fr: ["vague de labellisation", "vague"], en: ["labelling wave", "wave"], see: ["label"] },
  "territoire-labellise": {
    fr: ["territoire labellisé"],
    en: ["labelled territory", "labelled territories"],
    see: ["label", "cite-educative"],
  },
  "territoire-innovation": {
    fr: ["territoire éducatif d’innovation", "territoire d’innovation éducative", "territoire d’innovation"],
    en: ["educational innovation territory", "innovation territory", "innovation territories"],
  },
  partenariat: { fr: ["partenariat"], en: ["partnership"], see: ["convention", "appel-a-projets"] },
  qpv: {
    fr: ["QPV", "quartier prioritaire de la politique de la ville", "quartier prioritaire"],
    en: ["QPVs", "priority neighbourhood"],
    see: ["politique-de-la-ville", "geographie-prioritaire"],
  },
  "politique-de-la-ville": {
    fr: ["politique de la ville"],
    en: ["urban policy"],
    see: ["qpv", "contrat-de-ville"],
  },
  "contrat-de-ville": { fr: ["contrat de ville"], see: ["politique-de-la-ville", "intercommunalite"] },
  "geographie-prioritaire": {
    fr: ["géographie prioritaire"],
    en: ["priority geography"],
    see: ["qpv", "perimetre"],
  },
  "education-prioritaire": {
    fr: ["éducation prioritaire"],
    en: ["priority education"],
    see: ["rep", "rep-plus"],
  },
  rep: { fr: ["REP", "réseau d’éducation prioritaire"], see: ["rep-plus", "qpv"] },
  "rep-plus": { fr: ["REP+", "réseau d’éducation prioritaire renforcé"], see: ["rep"] },
  troika: { fr: ["troïka", "troika"], see: ["prefet", "recteur", "collectivite"] },
  "college-chef-de-file": {
    fr: ["collège chef de file", "collèges chefs de file"],
    en: ["lead collège"],
    see: ["principal", "troika"],
  },
  principal: {
    fr: [
      "principal de collège",
      "principal du collège",
      "principal d’un collège",
      "principale de collège",
      "principale du collège",
      "principaux de collège",
    ],
  },
  academie: { fr: ["académie"], see: ["recteur", "region-academique"] },
  "region-academique": { fr: ["région académique"], see: ["academie"] },
  recteur: { fr: ["recteur", "rectrice", "rectorat"], see: ["academie"] },
  dasen: { fr: ["DASEN", "IA-DASEN", "directeur académique", "directrice académique"], see: ["recteur"] },
  dgesco: { fr: ["Dgesco", "DGESCO", "direction générale de l’enseignement scolaire"] },
  prefet: { fr: ["préfet", "préfète", "préfecture"], see: ["delegue-du-prefet"] },
  "delegue-du-prefet": {
    fr: ["délégué du préfet", "déléguée du préfet", "délégué de la préfète", "déléguée de la préfète"],
    see: ["prefet", "qpv"],
  },
  anct: { fr: ["ANCT", "Agence nationale de la cohésion des territoires"], see: ["politique-de-la-ville"] },
  collectivite: {
    fr: ["collectivité territoriale", "collectivité"],
    en: ["local authority", "local authorities"],
    see: ["commune", "intercommunalite"],
  },
  commune: {
    fr: ["commune"],
    see: ["intercommunalite", "code-insee"],
    follows:
      "la|une|cette|sa|ma|votre|notre|leur|chaque|même|autre|seule|quelle|les|des|ces|ses|vos|nos|leurs|aux|de|par|en|ou|et|deux|trois|plusieurs|quelques|autres|the|a|an|this|its|your|each|one|home|of|by|or|and|two|three|several|other|whole",
  },
  arrondissement: { fr: ["arrondissement"] },
  intercommunalite: {
    fr: [
      "EPCI",
      "intercommunalité",
      "communauté d’agglomération",
      "communauté de communes",
      "communauté urbaine",
    ],
    en: ["group of communes"],
    see: ["commune"],
  },
  convention: { fr: ["convention"], see: ["avenant"] },
  avenant: { fr: ["avenant"], see: ["convention"] },
  "appel-a-projets": { fr: ["appel à projets"], en: ["call for projects"] },
  hackathon: { fr: ["hackathon"] },
  "dotation-comparable": {
    fr: ["dotation annuelle comparable", "dotation annuelle de l’État"],
    en: ["comparable yearly grant", "yearly State grant"],
    see: ["enveloppe", "fonds-amorcage"],
  },
  enveloppe: { fr: ["enveloppe"], en: ["envelope"], see: ["dotation-comparable"] },
  "fonds-amorcage": {
    fr: ["fonds d’amorçage", "amorçage"],
    en: ["starter fund"],
    see: ["dotation-comparable"],
  },
  "programme-147": { fr: ["programme 147"], see: ["politique-de-la-ville", "loi-de-finances"] },
  "loi-de-finances": {
    fr: ["PLF", "LFI", "projet de loi de finances", "loi de finances"],
    en: ["finance act", "finance bill"],
  },
  financeur: { fr: ["financeur"], en: ["payer"] },
  pedt: { fr: ["PEDT", "PEdT", "projet éducatif territorial", "projets éducatifs territoriaux"] },
  pre: { fr: ["PRE", "programme de réussite éducative"], see: ["qpv"] },
  perimetre: { fr: ["périmètre"], en: ["perimeter"], see: ["geographie-prioritaire"] },
  "non-renseigne": { fr: ["non renseigné", "non renseignée"], en: ["not recorded"], see: ["sans-objet"] },
  deduit: { fr: ["déduit", "déduite", "inféré"], en: ["inferred"] },
  "sans-objet": { fr: ["sans objet"], en: ["not applicable"], see: ["non-renseigne"] },
  "code-insee": { fr: ["code Insee", "codes Insee", "Code Insee", "code INSEE", "Insee"] },
  "licence-ouverte": { fr: ["Licence Ouverte"] },
  "reseau-canope": { fr: ["Réseau Canopé", "réseau Canopé", "Canopé"] },
  "operateur-public": { fr: ["opérateur public", "opérateurs publics"], en: ["public operator"] },
  ansa: { fr: ["Ansa", "Agence nouvelle des solidarités actives"] },
  "parler-bambin": { fr: ["Parler Bambin", "Parler bambin"] },
  ccas: { fr: ["CCAS", "centre communal d’action sociale"] },
  "cour-des-comptes": { fr: ["Cour des comptes"] },
  injep: { fr: ["INJEP", "Injep"] },
  civ: { fr: ["comité interministériel des villes"] },
  ips: { fr: ["IPS", "indice de position sociale"] },
  npnru: { fr: ["NPNRU"] },
  ess: { fr: ["économie sociale et solidaire"], en: ["social and solidarity economy"] },
  iae: { fr: ["insertion par l’activité économique"] },
  greta: { fr: ["Greta", "GRETA"] },
  "competences-psychosociales": { fr: ["compétences psychosociales"], en: ["psychosocial skills"] },
};
