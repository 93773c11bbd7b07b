const MAINLAND = Array.from({ length: 95 }, (_, rank) => String(rank + 1).padStart(2, "0")).filter(
  // Corsica has had two départements since 1976.
  (code) => code !== "20",
);
const OTHERS = "2A 2B 971 972 973 974 975 976 977 978 984 986 987 988 989".split(" ");

/**
 * INSEE codes of the départements and overseas collectivities: a link may ask for one where the atlas
 * knows no territory.
 */
export const DEPARTEMENT_CODES: ReadonlySet<string> = new Set([...MAINLAND, ...OTHERS]);
