import { Range } from "../api/range.ts";
import { formatArea } from "../model/area.ts";
import type { Actor, BookEvent } from "../model/book-event.ts";
import { type Cell, plainValue } from "../model/cell.ts";
import type { Session } from "../session.ts";
import { ApiNotFound } from "./api-error.ts";
import { apiSetOf } from "./api-sets.ts";
import { sheetEvent, type WireEvent } from "./event-table.ts";
import { valueType } from "./value-type.ts";

/** What the client is sent about an event: category, type, target, arguments as JSON, number. */
export type EventEntry = readonly [category: 65536, type: number, target: string, args: string, id: number];

/** Who listens to what, and what they are told. */
export class Events {
  private readonly session: Session;
  private readonly listeners = new Map<string, number>();
  private waiting: EventEntry[] = [];
  private last = 0;
  /** An add-in may turn them off for itself (Excel.Runtime.enableEvents). */
  enabled = true;

  constructor(session: Session) {
    this.session = session;
    session.book.listen((event) => this.tell(event));
  }

  add({ type, member }: WireEvent, className: string, target: string): void {
    const since = apiSetOf(className, member) ?? Number.POSITIVE_INFINITY;
    if (since > this.session.version.excelApi)
      throw new ApiNotFound(className, member, `came with ExcelApi 1.${since}`);
    this.listeners.set(key(type, target), (this.listeners.get(key(type, target)) ?? 0) + 1);
  }

  remove(type: number, target: string): void {
    this.listeners.set(key(type, target), (this.listeners.get(key(type, target)) ?? 1) - 1);
  }

  /** What has happened since the last time; once told, it is forgotten. */
  take(): EventEntry[] {
    const entries = this.waiting;
    this.waiting = [];
    return entries;
  }

  private tell(event: BookEvent): void {
    if (!this.enabled) return;
    const worksheetId = event.sheet.id;
    for (const [type, args] of sheetMessages(event)) {
      for (const target of [worksheetId, "Workbook"]) this.send(type, target, event, { worksheetId, ...args });
    }
  }

  private send(type: number, target: string, event: BookEvent, args: Readonly<Record<string, unknown>>): void {
    if ((this.listeners.get(key(type, target)) ?? 0) <= 0) return;
    const referenceId = "area" in event ? { referenceId: this.referenceTo(event) } : {};
    this.waiting.push([65536, type, target, JSON.stringify({ ...args, ...referenceId }), ++this.last]);
  }

  /** `event.getRange` asks for the range by this. */
  private referenceTo({ sheet, area }: BookEvent & { area: Range["area"] }): string {
    return this.session.references.add(new Range(this.session, sheet, area));
  }
}

const key = (type: number, target: string) => `${type} ${target}`;

/** What an event says, by its number. The names are those that the client reads. */
function* sheetMessages(event: BookEvent): Generator<readonly [type: number, args: Readonly<Record<string, unknown>>]> {
  const source = "Local";
  switch (event.kind) {
    case "changed":
      return yield [sheetEvent("onChanged"), changedArgs(event)];
    case "selected":
      return yield [sheetEvent("onSelectionChanged"), { address: formatArea(event.area) }];
    case "activated":
      return yield [sheetEvent("onActivated"), {}];
    case "deactivated":
      return yield [sheetEvent("onDeactivated"), {}];
    case "added":
      return yield [sheetEvent("onAdded"), { source }];
    case "deleted":
      return yield [sheetEvent("onDeleted"), { source }];
    case "formatted":
      return yield [
        sheetEvent("onFormatChanged"),
        { address: formatArea(event.area), source, triggerSource: trigger(event.by) },
      ];
    case "sorted":
      return yield [sheetEvent("onRowSorted"), { address: formatArea(event.area), source }];
    case "rowsHidden": {
      const changeType = event.hidden ? "Hidden" : "Unhidden";
      return yield [sheetEvent("onRowHiddenChanged"), { address: formatArea(event.area), changeType, source }];
    }
    case "protection":
      return yield [sheetEvent("onProtectionChanged"), { isProtected: event.sheet.state.protection !== null, source }];
    case "renamed":
      return yield [sheetEvent("onNameChanged"), { nameBefore: event.before, nameAfter: event.sheet.name, source }];
    case "visibility": {
      const visibilityAfter = event.sheet.state.visibility;
      return yield [sheetEvent("onVisibilityChanged"), { visibilityBefore: event.before, visibilityAfter, source }];
    }
  }
}

function changedArgs({ area, change, by, before, after }: BookEvent & { kind: "changed" }) {
  const args = { address: formatArea(area), changeType: change, source: "Local", triggerSource: trigger(by) };
  return before || after ? { ...args, ...detail("Before", before), ...detail("After", after) } : args;
}

/** `triggerSource` of a change by hand is "Unknown" (Excel.EventTriggerSource). */
function trigger(by: Actor): string {
  return by === "addin" ? "ThisLocalAddin" : "Unknown";
}

function detail(end: "Before" | "After", cell: Cell | undefined) {
  const value = cell?.value ?? null;
  return { [`value${end}`]: plainValue(value), [`valueType${end}`]: valueType(cell) };
}
