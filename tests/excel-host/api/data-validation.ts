import { cellArea, cellsOf, intersection, isUnbounded, without } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import type { Placed } from "../model/sheet.ts";
import { HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { first, withAttributes, type Xml, xml } from "../xlsx/xml.ts";
import type { Range } from "./range.ts";
import { same } from "./same.ts";
import { ruleOf, rulesToXml } from "./validation-rule.ts";

/** The check on what may be typed into a range's cells. It concerns users only: the API writes past it. */
export class DataValidation extends HostObject {
  readonly #range: Range;

  constructor(session: Session, range: Range) {
    super(session);
    this.#range = range;
  }

  /** "Inconsistent" or "MixedCriteria" when the cells differ (Excel.DataValidationType). */
  get type(): string {
    const all = this.#elements();
    const kinds = same(all.map((element) => element?.attributes.type ?? "none"));
    if (kinds === null) return all.includes(undefined) ? "Inconsistent" : "MixedCriteria";
    return kinds.charAt(0).toUpperCase() + kinds.slice(1);
  }
  get rule(): Readonly<Record<string, unknown>> {
    return ruleOf(this.#common());
  }
  set rule(rule: Readonly<Record<string, unknown>>) {
    this.#requireOpen();
    const { sheet, area } = this.#range;
    this.clear();
    const { attributes, children } = rulesToXml(rule);
    const element = xml("dataValidation", { allowBlank: 1, showErrorMessage: 1, ...attributes }, children);
    sheet.state.validations = [...sheet.state.validations, { areas: [area], element }];
    this.session.book.touch();
  }
  get ignoreBlanks(): boolean | null {
    return same(this.#elements().map((element) => element?.attributes.allowBlank === "1"));
  }
  set ignoreBlanks(ignore: boolean) {
    this.#change({ allowBlank: ignore ? 1 : undefined });
  }
  get prompt(): Readonly<Record<string, unknown>> {
    const { promptTitle = "", prompt = "", showInputMessage } = this.#common()?.attributes ?? {};
    return { title: promptTitle, message: prompt, showPrompt: showInputMessage === "1" };
  }
  set prompt({ title, message, showPrompt }: { title: string; message: string; showPrompt: boolean }) {
    this.#change({ promptTitle: title, prompt: message, showInputMessage: showPrompt ? 1 : undefined });
  }
  get errorAlert(): Readonly<Record<string, unknown>> {
    const { errorTitle = "", error = "", errorStyle = "stop", showErrorMessage } = this.#common()?.attributes ?? {};
    const style = errorStyle.charAt(0).toUpperCase() + errorStyle.slice(1);
    return { title: errorTitle, message: error, style, showAlert: showErrorMessage === "1" };
  }
  set errorAlert({
    title,
    message,
    style,
    showAlert,
  }: { title: string; message: string; style: string; showAlert: boolean }) {
    const errorStyle = style.toLowerCase();
    this.#change({ errorTitle: title, error: message, errorStyle, showErrorMessage: showAlert ? 1 : undefined });
  }
  clear(): void {
    this.#requireOpen();
    const { sheet, area } = this.#range;
    sheet.state.validations = sheet.state.validations.flatMap((each): Placed[] => {
      const areas = each.areas.flatMap((own) => without(own, area));
      return areas.length > 0 ? [{ ...each, areas }] : [];
    });
    this.session.book.touch();
  }

  /** What each cell is checked by. */
  #elements(): (Xml | undefined)[] {
    const { sheet, area } = this.#range;
    const bounded = isUnbounded(area)
      ? (intersection(area, sheet.usedArea() ?? cellArea(1, 1)) ?? cellArea(1, 1))
      : area;
    return [...cellsOf(bounded)].map(({ row, column }) => sheet.placedAt("validations", row, column)?.element);
  }

  #common(): Xml | undefined {
    const all = this.#elements();
    const alike = same(
      all.map((element) => (element ? JSON.stringify([element.attributes, first(element, "formula1")]) : "")),
    );
    return alike === null ? undefined : all[0];
  }

  #change(attributes: Record<string, unknown>): void {
    this.#requireOpen();
    const { sheet, area } = this.#range;
    const element = this.#common() ?? xml("dataValidation", { allowBlank: 1 });
    this.clear();
    const changed = withAttributes(element, attributes);
    sheet.state.validations = [...sheet.state.validations, { areas: [area], element: changed }];
  }

  /** Assumed: on a protected sheet the API refuses as the dialog does, which is greyed out. */
  #requireOpen(): void {
    if (this.#range.sheet.state.protection) refuse("notAllowed");
  }
}
