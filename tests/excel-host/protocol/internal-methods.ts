import { Range } from "../api/range.ts";
import { Workbook } from "../api/workbook.ts";
import { Worksheet } from "../api/worksheet.ts";
import { heightOf, widthOf } from "../model/area.ts";
import { refuse } from "../model/refusal.ts";
import type { Session } from "../session.ts";
import { ApiNotFound } from "./api-error.ts";
import { eventRegisteredBy } from "./event-table.ts";
import type { HostObject } from "./host-object.ts";
import { classOf } from "./members.ts";

type Method = (...args: readonly never[]) => unknown;

/**
 * Methods that the client calls on its own account; their names begin with "_".
 * @returns null for a public method
 */
export function internalMethod(
  session: Session,
  object: HostObject,
  name: string,
): ((...args: unknown[]) => unknown) | null {
  if (!name.startsWith("_")) return null;
  const method = referenceMethods(session, object)[name] ?? eventMethod(session, object, name);
  if (!method) throw new ApiNotFound(classOf(object), name, "is not implemented by the test host");
  return method as (...args: unknown[]) => unknown;
}

function referenceMethods({ references }: Session, object: HostObject): Readonly<Record<string, Method>> {
  return {
    _KeepReference: () => references.keep(object),
    ...(object instanceof Workbook && {
      _RemoveReference: (id: string) => references.remove(id),
      _GetRangeForEventByReferenceId: (id: string) => references.get(id),
      _GetRangeOrNullObjectForEventByReferenceId: (id: string) => references.get(id),
    }),
    ...(object instanceof Range && {
      _ValidateArraySize: (rows: number, columns: number) => {
        if (rows !== heightOf(object.area) || columns !== widthOf(object.area)) refuse("wrongSize");
      },
    }),
  };
}

/** "_RegisterDataChangedEvent", "_UnregisterDataChangedEvent". */
function eventMethod(session: Session, object: HostObject, name: string): Method | null {
  const [, off, method] = /^_(Unr|R)egister(\w+)$/.exec(name) ?? [];
  const event = method && eventRegisteredBy(object, method);
  if (!event) return null;
  const target = object instanceof Worksheet ? object.id : "Workbook";
  return () =>
    off === "Unr" ? session.events.remove(event.type, target) : session.events.add(event, classOf(object), target);
}
