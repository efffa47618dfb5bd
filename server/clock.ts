/** Where the time comes from: the machine, or in demonstration mode a clock of its own (DESIGN 11). */
export interface Clock {
  now(): Date;
}

export const machineClock: Clock = { now: () => new Date() };

/** Starts at an instant of its own and runs on with the machine; it can be moved, and only forward. */
export class DemonstrationClock implements Clock {
  #ahead: number;
  readonly #machine: Clock;

  constructor(start: Date, machine: Clock = machineClock) {
    this.#machine = machine;
    this.#ahead = start.getTime() - machine.now().getTime();
  }

  now(): Date {
    return new Date(this.#machine.now().getTime() + this.#ahead);
  }

  /** @returns false, and nothing moves, when the instant lies in the past */
  moveTo(instant: Date): boolean {
    const further = instant.getTime() - this.now().getTime();
    if (further < 0) return false;
    this.#ahead += further;
    return true;
  }
}
