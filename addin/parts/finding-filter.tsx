import { Field, Input, makeStyles, mergeClasses, Radio, RadioGroup, Select, tokens } from "@fluentui/react-components";
import type { Finding } from "../../templates/finding.ts";
import { sheetKeys } from "../../templates/sheet.ts";
import { terms, words } from "../words.ts";
import type { Arrangement } from "./arrange-findings.ts";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  narrow: { minWidth: "160px" },
});

interface FindingFilterProps {
  readonly findings: readonly Finding[];
  readonly value: Arrangement;
  readonly onChange: (value: Arrangement) => void;
}

/** How the list of findings is sorted, and what of it is shown. */
export function FindingFilter({ findings, value, onChange }: FindingFilterProps) {
  const styles = useStyles();
  const sheets = sheetKeys.filter((key) => findings.some(({ sheet }) => sheet === key));
  return (
    <div className={mergeClasses(styles.root, "no-print")}>
      <Field label={words.check.sort}>
        <RadioGroup
          layout="horizontal"
          value={value.by}
          onChange={(_, { value: by }) => onChange({ ...value, by: by as Arrangement["by"] })}
        >
          <Radio value="kind" label={words.check.sortByKind} />
          <Radio value="row" label={words.check.sortByRow} />
        </RadioGroup>
      </Field>
      <Field label={words.check.sheet} className={styles.narrow}>
        <Select
          value={value.sheet ?? ""}
          onChange={(_, { value: sheet }) => onChange({ ...value, sheet: sheet === "" ? null : sheet })}
        >
          <option value="">{words.check.allSheets}</option>
          {sheets.map((key) => (
            <option key={key} value={key}>
              {terms.sheets[key]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={words.check.search} className={styles.narrow}>
        <Input type="search" value={value.search} onChange={(_, { value: search }) => onChange({ ...value, search })} />
      </Field>
    </div>
  );
}
