import { HostObject } from "../protocol/host-object.ts";

/** The add-in's own place of running. */
export class Runtime extends HostObject {
  get enableEvents(): boolean {
    return this.session.events.enabled;
  }
  set enableEvents(enabled: boolean) {
    this.session.events.enabled = enabled;
  }
}
