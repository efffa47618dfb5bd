import { refuse } from "../model/refusal.ts";
import type { HostObject } from "./host-object.ts";

/** Objects that the client uses in later batches, ranges above all: they have no id of their own. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly ids = new Map<HostObject, string>();
  private last = 0;

  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): void {
    if (!this.ids.has(object)) this.add(object);
  }

  /** @returns the id that the client gets */
  add(object: HostObject): string {
    const id = `reference-${++this.last}`;
    object.keep();
    this.objects.set(id, object);
    this.ids.set(object, id);
    return id;
  }

  get(id: string): HostObject {
    return this.objects.get(id) ?? refuse("badReference");
  }

  remove(id: string): void {
    const object = this.objects.get(id);
    object?.release();
    if (object) this.ids.delete(object);
    this.objects.delete(id);
  }

  identityOf(object: HostObject): { readonly _ReferenceId?: string } {
    const id = this.ids.get(object);
    return id === undefined ? {} : { _ReferenceId: id };
  }
}
