let ahead = 0;

/** Takes note of what time it is for the system: in demonstration mode that is not the machine's. */
export function noteClock({ now }: { readonly now: string }): void {
  ahead = Date.parse(now) - Date.now();
}

export function systemTime(): Date {
  return new Date(Date.now() + ahead);
}
