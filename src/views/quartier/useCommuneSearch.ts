import { useCallback, useEffect, useState } from "react";
import { decodeCommunes } from "../../dataset/communeIndex";
import { type CommuneSearch, searchCommunes } from "../../query/communeSearch";
import { loadJson } from "../../services/loadData";

/** The index of communes, on its way or not. */
export type Communes = CommuneSearch | "loading" | "failed";

/** Loaded once for the life of the page; forgotten when it failed, so that it can be asked for again. */
let loading: Promise<CommuneSearch> | null = null;

/** Loads the communes of France when the view that needs them is shown; afterwards no network is needed. */
export function useCommuneSearch(): { readonly communes: Communes; readonly retry: () => void } {
  const [communes, setCommunes] = useState<Communes>("loading");
  const ask = useCallback(() => {
    setCommunes("loading");
    loading ??= loadCommunes();
    loading.then(setCommunes, () => {
      loading = null;
      setCommunes("failed");
    });
  }, []);
  useEffect(ask, [ask]);
  return { communes, retry: ask };
}

/** @throws when the file cannot be had or read */
async function loadCommunes(): Promise<CommuneSearch> {
  const decoded = decodeCommunes(await loadJson("data/communes.json"));
  if (!decoded.ok) throw new Error(decoded.failure);
  return searchCommunes(decoded.value);
}
