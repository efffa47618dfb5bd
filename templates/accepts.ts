import type { ListOption } from "./lists.ts";

/** What one entry cell accepts. It depends on the column and on the row: a count is whole, an index lies in 0–1. */
export type Accepts =
  | NumberAccepted
  | { readonly kind: "date" }
  | { readonly kind: "list"; readonly options: readonly ListOption[] }
  | { readonly kind: "text"; readonly maxLength: number }
  | { readonly kind: "document-number" };

/** A number between `min` and `max` (null: no bound) in the row's own unit. */
export interface NumberAccepted {
  readonly kind: "number";
  readonly unit: string;
  readonly domain: NumberDomain;
  readonly min: number | null;
  readonly max: number | null;
}

export type NumberDomain = "percent" | "count" | "index" | "days" | "ratio";

const DOMAINS: Record<NumberDomain, { min: number; max: number | null }> = {
  percent: { min: 0, max: 100 },
  count: { min: 0, max: null },
  index: { min: 0, max: 1 },
  days: { min: 1, max: null },
  ratio: { min: 0, max: null },
};

/** The domain of a figure, by its unit of measure in the plan (Phụ lục I, "Đơn vị tính"). */
export function domainOf(unit: string): NumberDomain {
  if (unit.includes("%")) return "percent";
  if (/chỉ số/i.test(unit)) return "index";
  if (/ngày/i.test(unit)) return "days";
  if (/vạn dân|^tỷ lệ|(tỷ|triệu|nghìn) đồng|^km|^ha$/i.test(unit)) return "ratio";
  return "count";
}

export function acceptsNumber(unit: string): NumberAccepted {
  const domain = domainOf(unit);
  return { kind: "number", unit, domain, ...DOMAINS[domain] };
}
