import type { glossary as french } from "../fr/glossary";

const entry: (typeof french)["entry"] = {
  "alliance-educative": {
    term: "Alliance éducative (educational alliance)",
    short:
      "An agreement between schools and partners (a town, charities, companies…) to support children and young people better.",
    more: "In the atlas, the word covers the Cités éducatives and the other agreements that public sources describe.",
  },
  "cite-educative": {
    term: "Cité éducative (State label)",
    short:
      "A label that the French State gives to neighbourhoods where schools, the town and their partners work together around children and young people, from birth to 25.",
    more: "The first 80 territories received it on 5 September 2019.",
  },
  label: {
    term: "Label, an official title",
    short: "An official title given to a territory. Here, the title “Cité éducative”, given by the State.",
  },
  vague: {
    term: "Wave of labels",
    short: "A group of territories that received the label in the same year.",
    more: "For 2019, 2021 and 2022, the atlas infers the year from the rank in the official list of 17 August 2023.",
  },
  "territoire-labellise": {
    term: "Labelled territory",
    short: "A territory that has, or had, the “Cité éducative” label.",
    more: "The académies, towns and innovation territories of the atlas are not among them.",
  },
  "territoire-innovation": {
    term: "Territoire éducatif d’innovation (educational innovation territory)",
    short:
      "A territory where an innovation effort brings schools and partners together. It is not the “Cité éducative” label.",
  },
  partenariat: {
    term: "Partnership",
    short:
      "Joint work that a source describes: an agreement, a project, a training course, a call for projects or a meeting.",
  },
  qpv: {
    term: "QPV, priority neighbourhood",
    short: "A neighbourhood where many people have low incomes, and that the State helps first.",
    more: "Its limits are set by decree: one street may be in it and the next one not. QPV stands for “quartier prioritaire de la politique de la ville”.",
    source: "French law no. 2014-173 of 21 February 2014, article 5",
  },
  "politique-de-la-ville": {
    term: "Politique de la ville (urban policy)",
    short:
      "What the State, the towns and their partners do together for struggling neighbourhoods and the people who live there.",
    source: "French law no. 2014-173 of 21 February 2014, article 1",
  },
  "contrat-de-ville": {
    term: "Contrat de ville (town contract)",
    short:
      "The agreement that says, for several years, what the State, the towns and their partners will do for priority neighbourhoods.",
    more: "It is made at the level of a group of communes.",
    source: "French law no. 2014-173 of 21 February 2014, article 6",
  },
  "geographie-prioritaire": {
    term: "Géographie prioritaire (map of priority neighbourhoods)",
    short: "The official map of the priority neighbourhoods.",
    more: "The atlas gives the codes and names of the 2015 map. Since 2024, the official perimeters bear other codes.",
    source:
      "French decrees no. 2014-1750 of 30 December 2014 and no. 2023-1314 of 28 December 2023 (mainland)",
  },
  "education-prioritaire": {
    term: "Éducation prioritaire (priority education)",
    short: "The policy that gives more means to the schools where social difficulties are greatest.",
  },
  rep: {
    term: "REP, priority education network",
    short: "A collège and the primary schools around it, which receive more means than others.",
    more: "It is not the same as a priority neighbourhood: a REP is made of schools, a QPV has limits of streets.",
  },
  "rep-plus": {
    term: "REP+, reinforced priority education network",
    short: "A priority education network where social difficulties are the greatest.",
  },
  troika: {
    term: "Troïka (the three who steer)",
    short:
      "The three who steer a Cité éducative together: the préfet, the recteur and the local authority (the commune or the group of communes).",
    more: "Each has someone in charge from day to day, for instance a délégué du préfet and the head of a collège.",
  },
  "college-chef-de-file": {
    term: "Collège chef de file (lead collège)",
    short: "The lower secondary school that coordinates the Cité éducative for the education ministry.",
    more: "Its head is among those who steer the Cité from day to day.",
  },
  principal: {
    term: "Principal de collège (head teacher)",
    short: "The head of a collège, a French lower secondary school.",
  },
  academie: {
    term: "Académie (education district)",
    short: "The area where a recteur runs State education. It most often covers several départements.",
  },
  "region-academique": {
    term: "Région académique (group of académies)",
    short: "One académie, or several that work together across a region.",
  },
  recteur: {
    term: "Recteur, rectorat (head of an académie)",
    short: "The recteur runs State education in an académie. The recteur’s services are the rectorat.",
  },
  dasen: {
    term: "DASEN, education director of a département",
    short: "The person who runs State education in a département, under the recteur.",
    more: "DASEN stands for “directeur académique des services de l’Éducation nationale”.",
  },
  dgesco: {
    term: "Dgesco (schools department of the ministry)",
    short: "The department of the education ministry in charge of primary and secondary schools.",
    more: "Dgesco stands for “direction générale de l’enseignement scolaire”.",
  },
  prefet: {
    term: "Préfet, préfecture (State representative)",
    short:
      "The préfet represents the State in a département or a region. The préfet’s services are the préfecture.",
  },
  "delegue-du-prefet": {
    term: "Délégué du préfet (field officer)",
    short: "A State officer who represents the préfet on the ground, in priority neighbourhoods.",
  },
  anct: {
    term: "ANCT, a State agency",
    short:
      "The national agency for territorial cohesion: a public body that helps communes and neighbourhoods with their projects.",
    more: "It coordinates the Cités éducatives programme with the education ministry.",
    source: "French law no. 2019-753 of 22 July 2019",
  },
  collectivite: {
    term: "Collectivité (local authority)",
    short: "A local government run by elected people: a commune, a département or a region.",
  },
  commune: {
    term: "Commune (town or village)",
    short: "A town or a village, with a mayor and a council.",
  },
  arrondissement: {
    term: "Arrondissement of a city",
    short: "Here, a part of Paris, Lyon or Marseille.",
  },
  intercommunalite: {
    term: "Intercommunalité, EPCI (group of communes)",
    short: "Communes that act together: a metropolis, an urban community, a community of communes…",
    more: "EPCI stands for “établissement public de coopération intercommunale”.",
  },
  convention: {
    term: "Convention (written agreement)",
    short: "A written agreement signed by several partners, most often for a set time.",
  },
  avenant: {
    term: "Avenant (amendment)",
    short: "A text signed later, which changes or extends an agreement.",
  },
  "appel-a-projets": {
    term: "Appel à projets (call for projects)",
    short: "An announcement that invites people to propose projects. Those chosen receive help.",
  },
  hackathon: {
    term: "Hackathon (short meeting)",
    short: "A short meeting where different people look for ideas together.",
  },
  "dotation-comparable": {
    term: "Comparable yearly grant",
    short:
      "What the State announces or gives to a territory in one year, when a source allows it to be said.",
    more: "It is the only amount that the atlas compares between territories. A sum planned for several years is divided by its years, and the sheet says so.",
  },
  enveloppe: {
    term: "Enveloppe (sum set aside)",
    short: "A sum planned in all, for several years or several actions.",
  },
  "fonds-amorcage": {
    term: "Fonds d’amorçage (starter fund)",
    short:
      "A first sum to get started. In 2019, the State announced €100,000 for each of the first 80 territories.",
    more: "It is a national announcement: the atlas does not say that each territory received it.",
  },
  "programme-147": {
    term: "Programme 147 of the State budget",
    short: "The part of the State budget that pays for urban policy (politique de la ville).",
  },
  "loi-de-finances": {
    term: "Finance act (PLF, LFI)",
    short: "The law that sets the State budget for a year.",
    more: "Before the vote it is a bill (PLF). Voted before the year begins, it is the initial finance act (LFI).",
  },
  financeur: {
    term: "Payer",
    short: "Whoever gives the money: the State, a commune, a foundation…",
  },
  pedt: {
    term: "PEDT, local education plan",
    short: "The plan of one or several communes for what children do before, during and after school.",
    source: "French education code, article L. 551-1",
  },
  pre: {
    term: "PRE, educational success programme",
    short: "Personal support for children of priority neighbourhoods who need it, and for their parents.",
    source: "French law no. 2005-32 of 18 January 2005",
  },
  perimetre: {
    term: "Perimeter",
    short: "The exact limits of a neighbourhood. For a figure: what it counts, and where.",
    more: "Two figures with different perimeters do not compare.",
  },
  "non-renseigne": {
    term: "Not recorded",
    short: "No source consulted says it. It is neither zero nor “no”.",
  },
  deduit: {
    term: "Inferred",
    short: "The atlas concludes it from a source that does not spell it out.",
  },
  "sans-objet": {
    term: "Not applicable",
    short: "The question does not arise here. For instance, an académie has no wave of labels.",
  },
  "code-insee": {
    term: "Insee code of a commune",
    short: "The official number of a commune. It is not its postcode.",
    more: "Insee is the national institute of statistics of France.",
  },
  "licence-ouverte": {
    term: "Licence Ouverte 2.0 (open licence)",
    short: "The licence that lets anyone reuse data, even to sell, as long as their source is cited.",
    source: "Licence published by Etalab, a service of the French State",
  },
  "reseau-canope": {
    term: "Réseau Canopé, a public body",
    short: "The public body that trains teachers throughout their careers, under the education ministry.",
  },
  "operateur-public": {
    term: "Public operator",
    short: "A body that the State entrusts with a precise task.",
  },
  ansa: {
    term: "Ansa, a charity (Agence nouvelle des solidarités actives)",
    short: "A charity that helps invent and try out ways to fight exclusion.",
  },
  "parler-bambin": {
    term: "Parler Bambin, a method",
    short: "A way of supporting very young children to help them speak.",
  },
  ccas: {
    term: "CCAS, social service of a commune",
    short: "The service of a commune that helps its residents in difficulty.",
  },
  "cour-des-comptes": {
    term: "Cour des comptes (court of auditors)",
    short: "The independent institution that checks how public money is used.",
  },
  injep: {
    term: "INJEP, a research institute",
    short: "The national institute for youth: a State service that studies youth policies.",
  },
  civ: {
    term: "Comité interministériel des villes (ministers’ committee)",
    short: "The meeting of ministers that decides the main measures for neighbourhoods.",
  },
  ips: {
    term: "IPS, social position index",
    short: "A number that sums up the social situation of the families of a school’s pupils.",
  },
  npnru: {
    term: "NPNRU, urban renewal",
    short: "The national programme that renovates, demolishes and rebuilds in some neighbourhoods.",
    more: "NPNRU stands for “nouveau programme national de renouvellement urbain”.",
  },
  ess: {
    term: "Social and solidarity economy",
    short: "Charities, cooperatives, mutuals, foundations and companies that put social use before profit.",
    source: "French law no. 2014-856 of 31 July 2014",
  },
  iae: {
    term: "Insertion par l’activité économique (work integration)",
    short: "Companies and charities that hire people long out of work, and support them.",
  },
  greta: {
    term: "Greta (adult training)",
    short: "A group of State schools that trains adults.",
  },
  "competences-psychosociales": {
    term: "Psychosocial skills",
    short: "Knowing oneself, handling one’s emotions and living with others.",
  },
};

export const glossary: typeof french = {
  title: "Words explained",
  intro: "The difficult words of the atlas, each in one plain sentence.",
  letters: "Go to a letter",
  close: "Close",
  all: "All the words explained (in French)",
  definedBy: "Defined by:",
  related: "See also:",
  entry,
};
