import { HostObject } from "../protocol/host-object.ts";

/** The client reports to it when the page's commands are ready; no part of the documented API. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}
