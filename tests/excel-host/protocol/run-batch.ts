import { refuse } from "../model/refusal.ts";
import type { Session } from "../session.ts";
import { type ApiError, ApiNotFound, toApiError } from "./api-error.ts";
import { HostObject } from "./host-object.ts";
import { internalMethod } from "./internal-methods.ts";
import { classOf, memberOf, publicName } from "./members.ts";
import { load } from "./query.ts";
import {
  type Action,
  ActionType,
  type ArgumentInfo,
  type Batch,
  type BatchResult,
  type ObjectPath,
  PathType,
} from "./request.ts";

export type BatchAnswer =
  | BatchResult
  | {
      readonly Error: ApiError;
      readonly ProcessedResults: Pick<BatchResult, "Results">;
      readonly TraceIds: readonly number[];
    };

/** Carries out a batch, action by action; the first failure ends it, and what was done before stays done. */
export async function runBatch(session: Session, batch: Batch): Promise<BatchAnswer> {
  const run = new BatchRun(session, batch);
  const Results: { ActionId: number; Value: unknown }[] = [];
  const TraceIds: number[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.trace) TraceIds.push(action.Id);
      const Value = await run.perform(action);
      Results.push({ ActionId: action.Id, Value: Value ?? null });
    } catch (error) {
      return { Error: toApiError(error, run.location(action), index), ProcessedResults: { Results }, TraceIds };
    }
  }
  return { Results, TraceIds };
}

class BatchRun {
  private readonly session: Session;
  private readonly batch: Batch;
  /** Each path is walked once: a path that adds something would add it again. */
  private readonly objects = new Map<number, HostObject | null>();

  constructor(session: Session, batch: Batch) {
    this.session = session;
    this.batch = batch;
  }

  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const object = await this.object(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && { ...object.identity(), ...this.session.references.identityOf(object) };
      case ActionType.query:
      case ActionType.recursiveQuery:
        return (
          object && {
            ...load(object, action.QueryInfo ?? {}, this.excelApi),
            ...this.session.references.identityOf(object),
          }
        );
      case ActionType.method:
        return object && this.call(object, action.Name, await this.arguments(action.ArgumentInfo));
      case ActionType.set:
        return this.set(object, action.Name, (await this.arguments(action.ArgumentInfo))[0]);
      default:
        throw new ApiNotFound("Batch", `action ${action.ActionType}`, "is not implemented by the test host");
    }
  }

  /** "Range.values", for the client's error. */
  location({ Name, ObjectPathId }: Action): string {
    const object = this.objects.get(ObjectPathId);
    const path = this.batch.ObjectPaths[ObjectPathId];
    if (object) return Name ? `${classOf(object)}.${publicName(Name)}` : classOf(object);
    const parent = path?.ParentObjectPathId && this.objects.get(path.ParentObjectPathId);
    const name = path?.ObjectPathType === PathType.indexer ? "getItem" : publicName(path?.Name ?? "");
    return parent ? `${classOf(parent)}.${name}` : name;
  }

  private get excelApi(): number {
    return this.session.version.excelApi;
  }

  private async object(id: number): Promise<HostObject | null> {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) return refuse("badReference");
    const object = await this.walk(path);
    this.objects.set(id, object);
    return object;
  }

  private async walk(path: ObjectPath): Promise<HostObject | null> {
    const { ObjectPathType: type, Name, ParentObjectPathId } = path;
    if (type === PathType.root) return this.session.root;
    if (type === PathType.nothing) return null;
    if (type === PathType.reference) return this.session.references.get(Name);
    if (type === PathType.create) return this.session.create(Name);
    const parent = ParentObjectPathId === undefined ? null : await this.object(ParentObjectPathId);
    if (parent === null) return null;
    const value =
      type === PathType.property
        ? memberOf(parent, publicName(Name), this.excelApi).get?.call(parent)
        : await this.call(
            parent,
            type === PathType.indexer ? "GetItem" : Name,
            await this.arguments(path.ArgumentInfo),
          );
    if (value === null || value instanceof HostObject) return value;
    throw new ApiNotFound(classOf(parent), publicName(Name), "leads to no object in the test host");
  }

  private async call(object: HostObject, name: string, args: readonly unknown[]): Promise<unknown> {
    const internal = internalMethod(this.session, object, name);
    if (internal) return internal(...args);
    const { value } = memberOf(object, publicName(name), this.excelApi);
    if (typeof value !== "function") throw new ApiNotFound(classOf(object), publicName(name), "is no method");
    this.session.beforeWrite(classOf(object), publicName(name));
    return value.apply(object, args);
  }

  private set(object: HostObject | null, name: string, value: unknown): void {
    if (object === null) refuse("badReference");
    const { set } = memberOf(object, publicName(name), this.excelApi);
    if (!set) throw new ApiNotFound(classOf(object), publicName(name), "cannot be set in the test host");
    this.session.beforeWrite(classOf(object), publicName(name));
    set.call(object, value);
  }

  private async arguments({ Arguments = [], ReferencedObjectPathIds }: ArgumentInfo = {}): Promise<unknown[]> {
    return Promise.all(Arguments.map((value, index) => this.argument(value, ReferencedObjectPathIds?.[index])));
  }

  /** Objects come as the ids of their paths, marked in a second list of the same shape, or inside plain objects. */
  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return Promise.all(value.map((each, index) => this.argument(each, reference[index])));
    }
    if (typeof reference === "number" && reference > 0 && reference === value) return this.object(reference);
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.object(Number(value._ObjectPathId));
    const inner = Object.entries(value).map(
      async ([key, each]) => [key, await this.argument(each, undefined)] as const,
    );
    return Object.fromEntries(await Promise.all(inner));
  }
}
