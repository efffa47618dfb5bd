/** Whether the user is inside a cell. Excel serves no add-in meanwhile (Excel.RunOptions.delayForCellEdit). */
export class CellEditing {
  private waiting: (() => void)[] = [];
  private isActive = false;

  get active(): boolean {
    return this.isActive;
  }

  begin(): void {
    this.isActive = true;
  }

  end(): void {
    this.isActive = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** Resolves when no cell is being edited. */
  async ended(): Promise<void> {
    while (this.isActive) await new Promise<void>((resolve) => this.waiting.push(resolve));
  }
}
