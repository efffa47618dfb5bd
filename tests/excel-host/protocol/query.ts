import { refuse } from "../model/refusal.ts";
import { Collection, HostObject } from "./host-object.ts";
import { classOf, memberOf, publicName, scalarsOf, wireName } from "./members.ts";
import type { QueryInfo } from "./request.ts";

type Loaded = Record<string, unknown>;

/** What a `load` brings: the selected properties under their names on the wire, inner objects and items with theirs. */
export function load(object: HostObject, { Select, Expand = [], Top, Skip = 0 }: QueryInfo, excelApi: number): Loaded {
  const paths = [...(Select ?? ["*"]), ...Expand.map((path) => `${path}/*`)].map((path) => path.split(/[/.]/));
  return loadAny(object, paths, excelApi, { from: Skip, to: Top === undefined ? undefined : Skip + Top });
}

function loadAny(
  object: HostObject,
  paths: readonly string[][],
  excelApi: number,
  slice: { from: number; to?: number | undefined } = { from: 0 },
): Loaded {
  if (!(object instanceof Collection)) return loadOne(object, paths, excelApi);
  const own = paths.filter(([first = ""]) => first.toLowerCase() === "count");
  const ofItems = paths.filter((path) => !own.includes(path)).map((path) => (isItems(path) ? path.slice(1) : path));
  const items = object.list().slice(slice.from, slice.to);
  const selected = ofItems.map((path) => (path.length === 0 ? ["*"] : path));
  return { ...loadOne(object, own, excelApi), _Items: items.map((item) => loadAny(item, selected, excelApi)) };
}

const isItems = ([first = ""]: readonly string[]) => first.toLowerCase() === "items";

function loadOne(object: HostObject, paths: readonly string[][], excelApi: number): Loaded {
  const loaded: Loaded = { ...object.identity() };
  const inner = new Map<string, string[][]>();
  for (const [first = "", ...rest] of paths) {
    if (first === "*" || first === "$all") {
      for (const [name, value] of scalarsOf(object, excelApi)) loaded[wireName(name)] = value;
    } else if (first !== "$none" && first !== "") {
      const name = publicName(first);
      const { get } = memberOf(object, name, excelApi);
      // A method cannot be loaded; Excel answers "InvalidArgument" (assumed).
      if (!get) refuse("badArgument", `${classOf(object)}.${name} is no property`);
      const value = get.call(object);
      if (value instanceof HostObject) inner.set(name, [...(inner.get(name) ?? []), rest.length > 0 ? rest : ["*"]]);
      else loaded[wireName(name)] = value;
    }
  }
  for (const [name, selected] of inner) {
    loaded[wireName(name)] = loadAny(
      (object as unknown as Record<string, HostObject>)[name] as HostObject,
      selected,
      excelApi,
    );
  }
  return loaded;
}
