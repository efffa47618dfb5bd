import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

const selector = "[data-stop]";

/**
 * Makes a list one stop of the Tab key: its elements with `data-stop` are reached by ↑ ↓ Home End, → opens a closed
 * group, ← closes an open one (SCREENS 6).
 */
export function useOneTabStop<T extends HTMLElement>(): {
  readonly ref: RefObject<T | null>;
  readonly onKeyDown: (event: KeyboardEvent) => void;
} {
  const ref = useRef<T>(null);
  // Groups open, findings go: whatever is there now has exactly one stop.
  useEffect(() => {
    const stops = stopsIn(ref.current);
    makeOnlyStop(stops.find((each) => each.tabIndex === 0) ?? stops[0], stops);
  });
  return {
    ref,
    onKeyDown(event) {
      const at = event.target as HTMLElement;
      if (!at.matches(selector)) return;
      const stops = stopsIn(ref.current);
      const next = nextStop(event.key, at, stops);
      if (!next) return;
      event.preventDefault();
      if (next === at) return at.click();
      makeOnlyStop(next, stops);
      next.focus();
    },
  };
}

function stopsIn(list: HTMLElement | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(selector) ?? [])];
}

function makeOnlyStop(only: HTMLElement | undefined, stops: readonly HTMLElement[]): void {
  for (const stop of stops) stop.tabIndex = stop === only ? 0 : -1;
}

/** Where a key leads; the element itself when it opens or closes it. */
function nextStop(key: string, at: HTMLElement, stops: readonly HTMLElement[]): HTMLElement | undefined {
  const index = stops.indexOf(at);
  const expanded = at.getAttribute("aria-expanded");
  if (key === "ArrowDown") return stops[index + 1];
  if (key === "ArrowUp") return stops[index - 1];
  if (key === "Home") return stops[0];
  if (key === "End") return stops.at(-1);
  if (key === "ArrowRight" && expanded === "false") return at;
  if (key === "ArrowLeft" && expanded === "true") return at;
  if (key === "ArrowLeft") return stops.slice(0, index).findLast((each) => each.hasAttribute("aria-expanded"));
  return undefined;
}
