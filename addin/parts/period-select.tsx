import { Field, Select } from "@fluentui/react-components";
import { words } from "../words.ts";
import { capitalised } from "./show-time.ts";
import type { PeriodInfo } from "./use-periods.ts";

interface PeriodSelectProps {
  readonly periods: readonly PeriodInfo[];
  readonly value: string;
  readonly onChoose: (period: string) => void;
}

export function PeriodSelect({ periods, value, onChoose }: PeriodSelectProps) {
  return (
    <Field label={words.office.period} orientation="horizontal" className="no-print">
      <Select value={value} onChange={(_, { value: chosen }) => onChoose(chosen)}>
        {periods.map(({ id, name }) => (
          <option key={id} value={id}>
            {capitalised(name)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
