import { Refusal } from "../model/refusal.ts";

/** What the client is told when a batch fails. */
export interface ApiError {
  readonly Code: string;
  readonly Message: string;
  /** "Range.values" */
  readonly Location: string;
  readonly ActionIndex: number;
  readonly HttpStatusCode: number;
}

/** A member that this host, or the Excel that it simulates, does not have. Never passed over in silence. */
export class ApiNotFound extends Error {
  readonly location: string;

  constructor(className: string, member: string, why: string) {
    super(`${className}.${member} ${why}`);
    this.location = `${className}.${member}`;
  }
}

/** A refusal or a missing member as the client gets it; anything else is a fault of the host and is thrown on. */
export function toApiError(error: unknown, location: string, ActionIndex: number): ApiError {
  if (error instanceof ApiNotFound) {
    return { Code: "ApiNotFound", Message: error.message, Location: error.location, ActionIndex, HttpStatusCode: 404 };
  }
  if (error instanceof Refusal) {
    const HttpStatusCode = error.code === "AccessDenied" ? 403 : error.code === "ItemNotFound" ? 404 : 400;
    return { Code: error.code, Message: error.message, Location: location, ActionIndex, HttpStatusCode };
  }
  throw error;
}
