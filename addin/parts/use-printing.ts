import { useSyncExternalStore } from "react";

let printing = false;

function subscribe(changed: () => void): () => void {
  const set = (value: boolean) => () => {
    printing = value;
    changed();
  };
  const [begin, end] = [set(true), set(false)];
  addEventListener("beforeprint", begin);
  addEventListener("afterprint", end);
  return () => {
    removeEventListener("beforeprint", begin);
    removeEventListener("afterprint", end);
  };
}

/** True while the page is put on paper, where everything is shown and nothing can be opened. */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}
