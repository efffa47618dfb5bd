import { HostObject } from "../protocol/host-object.ts";
import { type CoreProperty, coreProperty, setCoreProperty } from "../xlsx/core-properties.ts";

/** What a file says of itself. Custom properties do not survive other programs; the host leaves them out. */
export class DocumentProperties extends HostObject {
  get title(): string {
    return this.#get("dc:title");
  }
  set title(text: string) {
    this.#set("dc:title", text);
  }
  get author(): string {
    return this.#get("dc:creator");
  }
  set author(text: string) {
    this.#set("dc:creator", text);
  }
  get subject(): string {
    return this.#get("dc:subject");
  }
  set subject(text: string) {
    this.#set("dc:subject", text);
  }
  get lastAuthor(): string {
    return this.#get("cp:lastModifiedBy");
  }
  get creationDate(): string {
    return this.#get("dcterms:created");
  }

  #get(name: CoreProperty): string {
    return coreProperty(this.session.book.package, name);
  }
  #set(name: CoreProperty, text: string): void {
    setCoreProperty(this.session.book.package, name, text);
    this.session.book.touch();
  }
}
