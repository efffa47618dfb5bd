import { mergeClasses } from "@fluentui/react-components";
import type { Standing } from "../../templates/standing.ts";
import { terms } from "../words.ts";
import { useLayout } from "./layout.ts";
import { Mark } from "./mark.tsx";

interface StandingCountsProps {
  readonly counts: readonly { readonly standing: Standing; readonly count: number }[];
}

/** How many rows stand at each colour, red first. */
export function StandingCounts({ counts }: StandingCountsProps) {
  const layout = useLayout();
  return (
    <div className={mergeClasses(layout.row, layout.figures)}>
      {counts.map(({ standing, count }) => (
        <Mark key={standing} standing={standing} tinted>
          {count} {terms.standing[standing].word}
        </Mark>
      ))}
    </div>
  );
}
