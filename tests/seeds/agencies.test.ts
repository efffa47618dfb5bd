import { describe, expect, it } from "vitest";
import agencies from "../../seeds/agencies.json" with { type: "json" };
import groups from "../../seeds/agency-groups.json" with { type: "json" };
import { readAgencies } from "../../seeds/read/agencies.ts";
import { agency, agencyGroup, directoryOf, membersOf } from "../../templates/agency.ts";
import { reporterFor } from "../../templates/assignment.ts";

const all = agency.array().parse(agencies);
const directory = directoryOf(all, agencyGroup.array().parse(groups));
const communes = all.flatMap(({ commune }) => commune ?? []);

function countBy<T>(items: readonly T[], key: (item: T) => string): Record<string, number> {
  return Object.fromEntries(
    Object.entries(Object.groupBy(items, key)).map(([each, found]) => [each, found?.length ?? 0]),
  );
}

describe("agencies", () => {
  it("are what is committed", () => {
    expect(readAgencies()).toEqual(agencies);
  });

  it("hold the 168 communes of the City by kind and former province", () => {
    expect(countBy(communes, ({ kind }) => kind)).toEqual({ Phường: 113, Xã: 54, "Đặc khu": 1 });
    expect(countBy(communes, ({ formerProvince }) => formerProvince)).toEqual({
      "TP.HCM": 102,
      "Bình Dương": 36,
      "Bà Rịa - Vũng Tàu": 30,
    });
  });

  it("have ids, codes and commune codes of their own", () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(new Set(communes.map(({ code }) => code)).size).toBe(168);
    for (const { code, commune } of all) if (commune) expect(code).toBe(`X${commune.code}`);
  });

  it("are asked for the form of their papers only where it cannot be known", () => {
    expect(all.filter(({ form }) => form === null).every(({ kind }) => kind === "commune")).toBe(true);
    expect(all.filter(({ kind }) => kind === "commune").every(({ form }) => form === null)).toBe(true);
  });

  it("end at a body that reports itself, with the assumption said, wherever one reports through another", () => {
    const through = all.filter(({ reportsThrough }) => reportsThrough !== null);
    expect(Object.fromEntries(through.map(({ id }) => [id, reporterFor(id, directory)]))).toEqual({
      "thanh-uy": "van-phong-thanh-uy",
      "ban-thuong-vu-thanh-uy": "van-phong-thanh-uy",
      "thuong-truc-thanh-uy": "van-phong-thanh-uy",
      "ban-chi-dao-thanh-pho": "van-phong-thanh-uy",
      "tieu-ban-de-an-204": "van-phong-thanh-uy",
      "ban-chi-dao-ubnd-thanh-pho": "so-khoa-hoc-va-cong-nghe",
      "ban-chi-dao-de-an-06-thanh-pho": "so-khoa-hoc-va-cong-nghe",
      "tieu-ban-an-ninh-mang-thanh-pho": "cong-an-thanh-pho",
      "dang-uy-cong-an-thanh-pho": "cong-an-thanh-pho",
      "dang-uy-quan-su-thanh-pho": "bo-tu-lenh-thanh-pho",
      "dang-uy-dhqg-tphcm": "dai-hoc-quoc-gia-tphcm",
      "hoi-dong-nhan-dan-thanh-pho": "van-phong-doan-dbqh-va-hdnd-thanh-pho",
      "uy-ban-nhan-dan-thanh-pho": "van-phong-ubnd-thanh-pho",
    });
    for (const { reportsThrough } of through) expect(reportsThrough?.assumption).toMatch(/^\p{Lu}.{30,}\.$/u);
  });
});

describe("agency groups", () => {
  it("have known members, or say that nobody knows them", () => {
    const known = [...directory.groups.values()].filter(({ members }) => members.by !== "unknown");
    expect(Object.fromEntries(known.map(({ id }) => [id, membersOf(id, directory).length]))).toEqual({
      "cac-so-ban-nganh": 22,
      "dia-phuong-cap-xa": 168,
      "dang-uy-xa-phuong-dac-khu": 168,
      "cac-dang-uy-truc-thuoc-thanh-uy": 7,
      "co-quan-tham-muu-giup-viec-thanh-uy": 5,
      "cac-ban-xay-dung-dang-thanh-uy": 4,
      "cac-to-chuc-chinh-tri-xa-hoi": 5,
    });
    for (const { id } of known)
      for (const each of membersOf(id, directory)) expect(directory.agencies.has(each)).toBe(true);
  });

  it("each say the assumption behind their members", () => {
    for (const { assumption } of directory.groups.values()) expect(assumption).toMatch(/^[\p{L}\d].{20,}\.$/u);
  });
});
