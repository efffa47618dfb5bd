import { useSyncExternalStore } from "react";

function subscribe(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/** Where we are: what stands behind "#". Office.js takes `history.pushState` away, so only the hash is used. */
export function useHash(): [string, (path: string) => void] {
  const path = useSyncExternalStore(subscribe, () => location.hash.slice(1) || "/");
  return [path, goTo];
}

export function goTo(path: string): void {
  location.hash = path;
}
