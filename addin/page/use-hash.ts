import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** Where we are: what stands behind "#". Office.js takes `history.pushState` away, so only the hash is used. */
export function useHash(): [string, typeof goTo] {
  const path = useSyncExternalStore(subscribe, () => location.hash.slice(1) || "/");
  return [path, goTo];
}

/** @param path "/help" or "#/help" */
export function goTo(path: string, { replace = false } = {}): void {
  const hash = path.startsWith("#") ? path : `#${path}`;
  if (replace) location.replace(hash);
  else location.hash = hash;
}
