import { Field, Input } from "@fluentui/react-components";
import type { Day } from "../../templates/day.ts";
import { parseDay } from "../../templates/parse-day.ts";

interface DayInputProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly message: string | null;
  readonly onChange: (text: string) => void;
}

/** A day as people write it here; a date field of the browser would follow the language of Windows. */
export function DayInput({ label, hint, value, message, onChange }: DayInputProps) {
  return (
    <Field label={label} hint={hint} validationMessage={message}>
      <Input value={value} inputMode="numeric" maxLength={40} onChange={(_, { value: text }) => onChange(text)} />
    </Field>
  );
}

/** @returns null for what is no day */
export function dayOf(text: string): Day | null {
  const parsed = parseDay(text);
  return parsed.state === "value" ? String(parsed.value) : null;
}
