import { ApiNotFound } from "./api-error.ts";
import { apiSetOf } from "./api-sets.ts";
import { Collection, HostObject } from "./host-object.ts";

const BASES: readonly unknown[] = [HostObject.prototype, Collection.prototype, Object.prototype, null];

/** Names that differ on the wire from the public ones beside their first letter. */
const ALIASES: Readonly<Record<string, string>> = { Gridlines: "showGridlines", Headings: "showHeadings" };

/** Members behind public functions: `Excel.createWorkbook` ([Api set: ExcelApi 1.8]), `Office.actions.associate`. */
const BEHIND: Readonly<Record<string, number>> = {
  "Application.createWorkbook": 8,
  "WorkbookCreated.open": 8,
  "AddinInternalService.notifyActionHandlerReady": 1,
};

/** "RowCount" → "rowCount". */
export function publicName(wireName: string): string {
  return ALIASES[wireName] ?? wireName.charAt(0).toLowerCase() + wireName.slice(1);
}

/** "rowCount" → "RowCount". */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The Office.js class that an object stands for. */
export function classOf(object: HostObject): string {
  return object.constructor.name;
}

/** A class's own getters, setters and methods by public name: what the host implements of it. */
export function membersOf(prototype: object): ReadonlyMap<string, PropertyDescriptor> {
  const members = new Map<string, PropertyDescriptor>();
  for (let each: object | null = prototype; !BASES.includes(each); each = Object.getPrototypeOf(each)) {
    for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(each as object))) {
      if (!members.has(name) && name !== "constructor") members.set(name, descriptor);
    }
  }
  return members;
}

/**
 * A member of an object, refused with `ApiNotFound` when Office.js has none of that name, the simulated Excel is too old
 * for it, or this host does not implement it.
 */
export function memberOf(object: HostObject, name: string, excelApi: number): PropertyDescriptor {
  const className = classOf(object);
  // The client's own ways, such as "_Runtime", are no part of the types.
  const since = name.startsWith("_") ? 1 : (BEHIND[`${className}.${name}`] ?? apiSetOf(className, name));
  if (since === undefined) throw new ApiNotFound(className, name, "is no member of Office.js");
  if (since > excelApi)
    throw new ApiNotFound(className, name, `came with ExcelApi 1.${since}; this Excel has 1.${excelApi}`);
  const member = membersOf(Object.getPrototypeOf(object)).get(name);
  if (!member) throw new ApiNotFound(className, name, "is not implemented by the test host");
  return member;
}

/** The names of all properties that a `load` without a selection brings: those that hold no other object. */
export function* scalarsOf(object: HostObject, excelApi: number): Generator<readonly [string, unknown]> {
  for (const [name, { get }] of membersOf(Object.getPrototypeOf(object))) {
    if (!get || (apiSetOf(classOf(object), name) ?? Number.POSITIVE_INFINITY) > excelApi) continue;
    const value = get.call(object);
    if (!(value instanceof HostObject)) yield [name, value];
  }
}
