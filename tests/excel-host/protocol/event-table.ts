import type { HostObject } from "./host-object.ts";
import { classOf } from "./members.ts";

/** An event that add-ins listen to: its number on the wire and its public name. */
export interface WireEvent {
  readonly type: number;
  readonly member: string;
}

const OF_SHEETS: Readonly<Record<string, WireEvent>> = {
  DataChangedEvent: { type: 10, member: "onChanged" },
  ActivatedEvent: { type: 11, member: "onActivated" },
  DeactivatedEvent: { type: 12, member: "onDeactivated" },
  AddedEvent: { type: 13, member: "onAdded" },
  SelectionChangedEvent: { type: 14, member: "onSelectionChanged" },
  DeletedEvent: { type: 15, member: "onDeleted" },
  FormatChangedEvent: { type: 18, member: "onFormatChanged" },
  RowSortedEvent: { type: 19, member: "onRowSorted" },
  RowHiddenChangedEvent: { type: 22, member: "onRowHiddenChanged" },
  ProtectionChangedEvent: { type: 24, member: "onProtectionChanged" },
  EventNameChanged: { type: 25, member: "onNameChanged" },
  EventVisibilityChanged: { type: 26, member: "onVisibilityChanged" },
};

const BY_CLASS: Readonly<Record<string, Readonly<Record<string, WireEvent>>>> = {
  Worksheet: OF_SHEETS,
  WorksheetCollection: OF_SHEETS,
};

/** The event that a method of the client's own registers: "DataChangedEvent". */
export function eventRegisteredBy(object: HostObject, method: string): WireEvent | undefined {
  return BY_CLASS[classOf(object)]?.[method];
}

/** Whether the host knows an event of a class by its public name: "onChanged". */
export function hasEvent(className: string, member: string): boolean {
  return Object.values(BY_CLASS[className] ?? {}).some((event) => event.member === member);
}

/** The number on the wire of a sheet's event. */
export function sheetEvent(member: string): number {
  const event = Object.values(OF_SHEETS).find((each) => each.member === member);
  if (!event) throw new Error(`No event of sheets is called ${member}`);
  return event.type;
}
