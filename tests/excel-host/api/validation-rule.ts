import { refuse } from "../model/refusal.ts";
import { first, textOf, type Xml, xml } from "../xlsx/xml.ts";

const COMPARED = ["wholeNumber", "decimal", "date", "time", "textLength"] as const;

/** A check as Office.js says it (Excel.DataValidationRule); empty when there is none, or cells differ. */
export function ruleOf(element: Xml | undefined): Readonly<Record<string, unknown>> {
  const { type, operator = "between", showDropDown } = element?.attributes ?? {};
  const [one, two] = ["formula1", "formula2"].map((name) => textOf(first(element, name)));
  if (!type || type === "none") return {};
  if (type === "custom") return { custom: { formula: `=${one}` } };
  if (type === "list") return { list: { inCellDropDown: showDropDown !== "1", source: sourceOf(one ?? "") } };
  const kind = type === "whole" ? "wholeNumber" : type;
  const compared = { formula1: operand(one ?? ""), operator: operator.charAt(0).toUpperCase() + operator.slice(1) };
  return { [kind]: two ? { ...compared, formula2: operand(two) } : compared };
}

/** A check as files say it. */
export function rulesToXml(rule: Readonly<Record<string, unknown>>): Pick<Xml, "attributes" | "children"> {
  const list = rule.list as { source: string; inCellDropDown?: boolean } | undefined;
  if (list) {
    const source = list.source.startsWith("=") ? list.source.slice(1) : `"${list.source}"`;
    return { attributes: { type: "list" }, children: [xml("formula1", {}, [source])] };
  }
  const custom = rule.custom as { formula: string } | undefined;
  if (custom) return { attributes: { type: "custom" }, children: [xml("formula1", {}, [bare(custom.formula)])] };
  const kind = COMPARED.find((each) => rule[each]) ?? refuse("badArgument");
  const { operator, formula1, formula2 } = rule[kind] as { operator: string; formula1: unknown; formula2?: unknown };
  const operands = [formula1, formula2].flatMap((each, index) =>
    each === undefined || each === null ? [] : xml(`formula${index + 1}`, {}, [bare(String(each))]),
  );
  const attributes = {
    type: kind === "wholeNumber" ? "whole" : kind,
    operator: operator.charAt(0).toLowerCase() + operator.slice(1),
  };
  return { attributes, children: operands };
}

/** "Đạt,Không đạt" or a reference with "=". */
function sourceOf(formula: string): string {
  return formula.startsWith('"') ? formula.slice(1, -1) : `=${formula}`;
}

const bare = (formula: string) => formula.replace(/^=/, "");

function operand(text: string): string | number {
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : `=${text}`;
}
