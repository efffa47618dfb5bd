import { type Theme, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import { usePrinting } from "./use-printing.ts";

const dark = matchMedia("(prefers-color-scheme: dark)");

function subscribe(changed: () => void): () => void {
  dark.addEventListener("change", changed);
  return () => dark.removeEventListener("change", changed);
}

/** Light or dark, as the system is; paper is light. */
export function useTheme(): Theme {
  const printing = usePrinting();
  return useSyncExternalStore(subscribe, () => dark.matches) && !printing ? webDarkTheme : webLightTheme;
}
