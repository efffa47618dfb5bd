import { refuse } from "../model/refusal.ts";
import { Collection, HostObject } from "../protocol/host-object.ts";
import type { Session } from "../session.ts";
import { addCustomXml, type CustomXml, customXmlOf, removeCustomXml } from "../xlsx/custom-xml-parts.ts";

/** XML that the workbook carries for programs, all of it or that of one namespace. */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  readonly #namespace: string | null;

  constructor(session: Session, namespace: string | null) {
    super(session);
    this.#namespace = namespace;
  }

  override list(): CustomXmlPart[] {
    return customXmlOf(this.session.book.package)
      .filter(({ namespace }) => this.#namespace === null || namespace === this.#namespace)
      .map((part) => new CustomXmlPart(this.session, part));
  }
  getCount(): number {
    return this.list().length;
  }
  getItem(id: string): CustomXmlPart {
    return this.getItemOrNullObject(id) ?? refuse("notFound");
  }
  getItemOrNullObject(id: string): CustomXmlPart | null {
    return this.list().find((part) => part.id === id) ?? null;
  }
  getByNamespace(namespace: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.session, namespace);
  }
  add(text: string): CustomXmlPart {
    const part = addCustomXml(this.session.book.package, text);
    this.session.book.touch();
    return new CustomXmlPart(this.session, part);
  }
}

export class CustomXmlPartScopedCollection extends CustomXmlPartCollection {
  getOnlyItem(): CustomXmlPart {
    return this.getOnlyItemOrNullObject() ?? refuse("notFound");
  }
  /** null unless there is exactly one. */
  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [only = null, ...others] = this.list();
    return others.length === 0 ? only : null;
  }
}

export class CustomXmlPart extends HostObject {
  readonly #part: CustomXml;

  constructor(session: Session, part: CustomXml) {
    super(session);
    this.#part = part;
  }

  override identity() {
    return { Id: this.id };
  }

  get id(): string {
    return this.#part.part;
  }
  get namespaceUri(): string {
    return this.#part.namespace;
  }
  getXml(): string {
    return this.#part.text;
  }
  delete(): void {
    removeCustomXml(this.session.book.package, this.#part);
    this.session.book.touch();
  }
}
