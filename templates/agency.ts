import { z } from "zod";

/** Which family of headings, numbers and signatures a body's papers follow (FORMS 3). */
export const agencyForm = z.enum(["party", "state", "mass"]);

export const agencyKind = z.enum([
  "party-committee",
  "party-advisory-body",
  "party-committee-affiliated",
  "party-steering-committee",
  "state-steering-committee",
  "peoples-council",
  "peoples-committee",
  "city-department",
  "police",
  "military",
  "management-board",
  "public-unit",
  "central-agency-branch",
  "fatherland-front",
  "socio-political-organisation",
  "university",
  "enterprise",
  "association",
  "commune",
]);

/** A body named in the documents. `id` is a slug, `code` is A–Z0–9 and unique (SKHCN; communes X and five digits). */
export const agency = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  code: z.string().regex(/^[A-Z0-9]+$/),
  name: z.string(),
  /** For narrow places: "Sở KH&CN". */
  shortName: z.string(),
  kind: agencyKind,
  /** Null for communes: a commune reports as UBND or as Đảng ủy and is asked (FORMS 3). */
  form: agencyForm.nullable(),
  aliases: z.array(z.string()),
  /** Who answers for a body that sends no report of its own, and the assumption behind it. */
  reportsThrough: z.object({ agency: z.string(), assumption: z.string() }).nullable(),
  commune: z
    .object({
      code: z.string().regex(/^\d{5}$/),
      kind: z.enum(["Phường", "Xã", "Đặc khu"]),
      formerProvince: z.enum(["TP.HCM", "Bình Dương", "Bà Rịa - Vũng Tàu"]),
    })
    .nullable(),
});

/** A collective name that stands for its members; `unknown` members assign nobody (DESIGN 12). */
export const agencyGroup = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string(),
  aliases: z.array(z.string()),
  members: z.discriminatedUnion("by", [
    z.object({ by: z.literal("kind"), kind: agencyKind }),
    z.object({ by: z.literal("list"), agencies: z.array(z.string()).min(1) }),
    z.object({ by: z.literal("unknown") }),
  ]),
  /** Why these and no others. */
  assumption: z.string(),
});

export type AgencyForm = z.infer<typeof agencyForm>;
export type AgencyKind = z.infer<typeof agencyKind>;
export type Agency = z.infer<typeof agency>;
export type AgencyGroup = z.infer<typeof agencyGroup>;

/** Agencies and groups, looked up by id. */
export interface Directory {
  readonly agencies: ReadonlyMap<string, Agency>;
  readonly groups: ReadonlyMap<string, AgencyGroup>;
}

export function directoryOf(agencies: readonly Agency[], groups: readonly AgencyGroup[]): Directory {
  return {
    agencies: new Map(agencies.map((each) => [each.id, each])),
    groups: new Map(groups.map((each) => [each.id, each])),
  };
}

/** The ids a group stands for, in the order of the agencies; the id itself for an agency. */
export function membersOf(id: string, directory: Directory): readonly string[] {
  const group = directory.groups.get(id);
  if (!group) {
    if (!directory.agencies.has(id)) throw new Error(`Neither an agency nor a group: ${id}`);
    return [id];
  }
  const { members } = group;
  if (members.by === "unknown") return [];
  if (members.by === "list") return members.agencies;
  return [...directory.agencies.values()].filter((each) => each.kind === members.kind).map((each) => each.id);
}
