import { refuse } from "../model/refusal.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";

/** What the add-in keeps in the workbook for itself. Lives with the open workbook; the host does not write it into files. */
export class SettingCollection extends Collection<Setting> {
  override list(): Setting[] {
    return [...this.session.settings.keys()].map((key) => new Setting(this.session, key));
  }
  getCount(): number {
    return this.session.settings.size;
  }
  getItem(key: string): Setting {
    return this.getItemOrNullObject(key) ?? refuse("notFound");
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.session.settings.has(key) ? new Setting(this.session, key) : null;
  }
  add(key: string, value: unknown): Setting {
    this.session.settings.set(key, value);
    return new Setting(this.session, key);
  }
}

export class Setting extends HostObject {
  readonly #key: string;

  constructor(session: Session, key: string) {
    super(session);
    this.#key = key;
  }

  override identity() {
    return { _Id: this.#key };
  }

  get key(): string {
    return this.#key;
  }
  get value(): unknown {
    return this.session.settings.get(this.#key);
  }
  set value(value: unknown) {
    this.session.settings.set(this.#key, value);
  }
  delete(): void {
    this.session.settings.delete(this.#key);
  }
}
