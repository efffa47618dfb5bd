import { Label, mergeClasses, Select } from "@fluentui/react-components";
import { useId } from "react";
import { words } from "../words.ts";
import { useLayout } from "./layout.ts";
import { capitalised } from "./show-time.ts";
import type { PeriodInfo } from "./use-periods.ts";

interface PeriodSelectProps {
  readonly periods: readonly PeriodInfo[];
  readonly value: string;
  readonly onChoose: (period: string) => void;
}

export function PeriodSelect({ periods, value, onChoose }: PeriodSelectProps) {
  const layout = useLayout();
  const id = useId();
  return (
    <div className={mergeClasses(layout.row, "no-print")}>
      <Label htmlFor={id}>{words.office.period}</Label>
      <Select id={id} value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {periods.map(({ id, name }) => (
          <option key={id} value={id}>
            {capitalised(name)}
          </option>
        ))}
      </Select>
    </div>
  );
}
