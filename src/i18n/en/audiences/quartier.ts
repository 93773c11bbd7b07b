import { countOf, formatNumber } from "../../format";
import type { quartier as french } from "../../fr/audiences/quartier";

const cites = (count: number) => countOf(count, "Cité éducative", "Cités éducatives", "en");
const number = (value: number) => formatNumber(value, "en");

export const quartier: typeof french = {
  title: "What is there near me?",
  intro:
    "A Cité éducative is an agreement between the town, the State and schools to help the children and young people of some neighbourhoods. Look for your town to see whether it has one.",
  field: "Your town (commune) or postcode",
  fieldHelp: "What you type stays on your device.",
  suggestions: "Towns",
  departement: (name, code) => `${name}, ${code}`,
  part: (part, commune) => `${part}, part of ${commune}`,
  available: (count) =>
    count === 0
      ? "No town found"
      : count === 1
        ? "1 town found, use the arrow keys to reach it"
        : `${number(count)} towns found, use the arrow keys to go through them`,
  none: (text) => `No town is called “${text}”. Try the postcode.`,
  examples: "For example:",
  indexLoading: "Loading the list of towns…",
  indexFailed: "The list of towns could not be loaded. Check the connection, then try again.",
  unknownPlace: (code) => `No town of today has the code “${code}”. Look for your town above.`,
  otherFilters: "Filters chosen in other views do not apply here: you see all that the atlas knows.",

  position: {
    ask: "Use my position",
    asking: "Looking for your position…",
    help: "Your position stays on your device. It is not stored.",
    failure: {
      unsupported: "This device does not give its position. Look for your town by name.",
      refused: "You refused to give your position, as is your right. Look for your town by name.",
      unavailable: "The device did not find your position. Look for your town by name.",
      timeout: "The device takes too long to find your position. Try again, or search by name.",
    },
    heading: "Around your position",
    within: (where) => `You are roughly in this département: ${where}. The map of the atlas is simplified.`,
    outside: "The atlas finds no French département at this place.",
    accuracy: (metres) => `Your device gives this position to within ${metres}.`,
    noCommune: "Without a network, the atlas does not know which town you are in.",
    findCommune: "Find my town online",
    forget: "Forget my position",
  },

  address: {
    summary: "Look for an address",
    notice:
      "To find an address, this site must ask a service of the State: that of the IGN (data.geopf.fr). The address you type will be sent to it over the internet. The atlas does not keep it and does not write it in the link of the page.",
    accept: "I agree, type an address",
    accepted: "The address is sent to data.geopf.fr (IGN) when you press “Search”.",
    field: "Your address",
    submit: "Search",
    searching: "Searching…",
    results: (count) => countOf(count, "address found", "addresses found", "en"),
    none: "The service found no address. Add the name of the town or the postcode.",
    reverseNotice:
      "Your position will be sent to the service of the IGN (data.geopf.fr), which says the name of the town. The atlas does not keep it.",
    reverseAccept: "I agree to send my position",
    reverseNone: "The service found no town at this place.",
    communeNotice: (commune) =>
      `The name of the town (${commune}) will be sent to the service of the IGN (data.geopf.fr), which says where it is.`,
    communeAccept: "I agree, work out the distance",
    communeNone: "The service does not know where this town is.",
    cancel: "Cancel",
    failure: {
      offline: "You are not connected to the internet. Searching by town works without a connection.",
      network: "The IGN service could not be reached. Check the connection, or search by town.",
      timeout: "The IGN service takes too long to answer. Try again, or search by town.",
      unreadable: "The answer of the IGN service cannot be read. Try again later.",
    },
    refused: (status) =>
      `The IGN service refused the request (error ${status}). Try again later, or search by town.`,
    busy: (seconds) =>
      seconds === null
        ? "The IGN service receives too many requests. Wait a little, then try again."
        : `The IGN service receives too many requests. Wait ${countOf(seconds, "second", "seconds", "en")}, then try again.`,
  },

  verdict: {
    yes: (count) => `Yes, there ${count === 1 ? "is" : "are"} ${cites(count)} in this town.`,
    yesCity: (count, city) => `Yes, in the city (${city}): ${cites(count)}.`,
    other: "The atlas knows no Cité éducative in this town, but there is another project.",
    no: "No, the atlas knows no Cité éducative in this town.",
    partOnly: "In general, it is for some neighbourhoods, not for the whole town.",
    partOnlyMany: "In general, they are for some neighbourhoods, not for the whole town.",
    sameArrondissement: (count) =>
      count === 1
        ? "One is placed in your arrondissement: it comes first."
        : `${number(count)} are placed in your arrondissement: they come first.`,
    noArrondissement:
      "None is placed in your arrondissement. But one may reach over several, and the atlas does not know all their limits.",
    lists: (date) =>
      `The atlas has read the lists that it has found up to ${date}. Not all are complete: a recent one may be missing.`,
  },

  /** Name of the links from the verdict to the parts of the answer. */
  jumps: "In this answer",
  otherKind: {
    commune: "This is not a Cité éducative. The town has signed agreements of its own.",
    "territoire-innovation": "This is not a Cité éducative. It is another project for education.",
    academie: "This is not a Cité éducative. It is a large area of the national education service.",
  },
  placedIn: (arrondissement) => `Placed in arrondissement ${arrondissement}`,
  endedTitle: "Before",
  ended: (date) => (date === null ? "— this label has ended." : `— this label ended on ${date}.`),
  academyTitle: "In the whole académie",
  academyHelp:
    "An académie is a large area of the national education service. Yours has agreements of its own.",

  since: (date) => `Since ${date}`,
  wave: (year) => `${year} group (“wave”)`,
  sinceUnknown: "Starting date: not recorded",
  inferred: "inferred",
  waveInferred: "The year of this group is a conclusion of the atlas: the full sheet says how.",
  localYear: (year) => `Local documents say ${year}.`,
  quartiers: "Which neighbourhoods?",
  quartiersUnknown: "The documents read do not name the neighbourhoods.",
  qpv: "Official priority neighbourhoods (QPV) linked to this Cité éducative",
  qpvGeography: (year) => `official list of ${year}`,
  college: (name) => `Lead collège: ${name}`,
  audience: "For which ages?",
  what: "What is done there?",
  actions: (count) => countOf(count, "action known to the atlas", "actions known to the atlas", "en"),
  actionsHelp: (count: number) =>
    count === 1
      ? "Touch its name to know for whom, and with whom."
      : "Touch a name to know for whom, and with whom.",
  actionsUnknown: "The atlas does not know what is done here. That does not mean that nothing is.",
  noFamily: "Subject not recorded",
  themes: "Subjects:",
  forWhom: "For:",
  withWhom: "With:",
  withWhomTitle: "With whom?",
  dateUnknown: "date not recorded",
  running: "going on at the date of the data",
  over: "over",
  unknown: "not recorded",
  shared: (others) =>
    others === 1 ? "Shared with 1 other territory." : `Shared with ${number(others)} other territories.`,
  territoryInferred: "The document does not name this territory: it is inferred.",
  sources: (count) => (count < 2 ? "Source:" : "Sources:"),
  unknownsTitle: "What the atlas does not know",
  unknowns: {
    day: "The exact day when it began.",
    quartiers: "The names of the neighbourhoods.",
    qpv: "The official codes of the priority neighbourhoods.",
    actions: "What is done there, and with whom.",
    ages: "The ages of the children and young people, for a part of it at least.",
    ends: "Whether every action still goes on today.",
    college: "The school that organises the work (lead collège).",
  },
  sheet: "See the full sheet",
  onMap: "See on the map",

  nearTitle: "The nearest Cités éducatives",
  nearTitleFrom: {
    address: "The nearest to your address",
    device: "The nearest to your position",
  },
  nearHelp: {
    commune:
      "Distances as the crow flies (in a straight line), from the centre of the town to the point of each Cité éducative.",
    address:
      "Distances as the crow flies (in a straight line), from your address to the point of each Cité éducative. Often that point is that of the town: the distance is no more precise.",
    device:
      "Distances as the crow flies (in a straight line), from your position to the point of each Cité éducative. Often that point is that of the town: the distance is no more precise.",
  },
  nearNone: (kilometres) => `No Cité éducative known to the atlas within ${kilometres} km as the crow flies.`,
  nearUnknown:
    "The atlas does not know where exactly this town is: it cannot tell the distance. It answers for the département instead.",
  nearOnline: "Work out the distance online",

  departementTitle: (name, code, isDepartement) =>
    `In the ${isDepartement ? "département" : "overseas collectivity"}: ${name} (${code})`,
  departementSome: (count, date) => `${cites(count)} in the lists read up to ${date}.`,
  departementNone: (date) => `No Cité éducative in the lists read up to ${date}.`,
  showAll: (count) => `See the ${number(count)} names`,

  officialTitle: "Is my address in a priority neighbourhood (QPV)?",
  official: {
    what: "A QPV is a neighbourhood chosen by the State to receive more help. Its limits are drawn street by street.",
    unable:
      "The atlas does not have that official drawing. So it cannot say whether your address is in a QPV.",
    service:
      "Only the official service of the State answers, for a precise address. What the atlas says is information: it gives no right.",
  },
  officialLink: "Check an address on sig.ville.gouv.fr",
  askTitle: "Whom to ask?",
  ask: {
    school: "At your child’s school, collège or lycée.",
    town: "At the town hall (mairie): ask for the education service, or for “politique de la ville”.",
    prefecture:
      "At the préfecture: ask for the délégué du préfet, who follows the neighbourhoods for the State.",
    education:
      "At the education authority: the rectorat, or the direction académique of your département (headed by the DASEN).",
  },
  map: (name, count) =>
    count === 0 ? `Map of ${name}: no known Cité éducative.` : `Map of ${name}: ${cites(count)}.`,
  mapHere: {
    commune: "The cross shows the centre of the town.",
    address: "The cross shows your address.",
    device: "The cross shows your position.",
  },
  mapOther: "Another project, without label",
  mapKey: "Each sign is a territory of the atlas. Its shape says the year when it began:",
  newTab: "new tab",
};
