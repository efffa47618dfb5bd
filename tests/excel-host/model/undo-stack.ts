interface Step {
  readonly undo: () => void;
}

/** What the user can take back with Ctrl+Z, the newest last. */
export class UndoStack {
  private steps: Step[] = [];

  get depth(): number {
    return this.steps.length;
  }

  push(undo: () => void): void {
    this.steps.push({ undo });
  }

  /** @returns false when there is nothing to take back */
  undo(): boolean {
    const step = this.steps.pop();
    step?.undo();
    return step !== undefined;
  }

  clear(): void {
    this.steps = [];
  }
}
