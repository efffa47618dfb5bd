/** Requests of one account that are worked on at the same time; a browser sends no more than six. */
const AT_ONCE = 8;
/** Requests of one account that may wait for their turn, unread. */
const WAITING = 100;

interface Queue {
  running: number;
  readonly waiting: (() => void)[];
}

/**
 * The rate limit of accounts: however much one asks for, it has a few requests running and the others keep theirs.
 * Those beyond wait, and their bodies are not read before their turn.
 */
export class Turns {
  readonly #queues = new Map<string, Queue>();

  /** @returns what ends the turn, to be called once; null when too many wait already */
  async take(account: string): Promise<(() => void) | null> {
    const queue = this.#queueOf(account);
    if (queue.waiting.length >= WAITING) return null;
    if (queue.running < AT_ONCE) queue.running++;
    // Whoever ends a turn hands it over, still counted as running.
    else await new Promise<void>((turn) => queue.waiting.push(turn));
    return () => this.#end(account, queue);
  }

  #queueOf(account: string): Queue {
    const queue = this.#queues.get(account) ?? { running: 0, waiting: [] };
    this.#queues.set(account, queue);
    return queue;
  }

  #end(account: string, queue: Queue): void {
    const next = queue.waiting.shift();
    if (next) next();
    else if (--queue.running === 0) this.#queues.delete(account);
  }
}
