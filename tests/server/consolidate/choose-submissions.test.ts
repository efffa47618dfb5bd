import { describe, expect, it } from "vitest";
import { chooseSubmissions } from "../../../server/consolidate/choose-submissions.ts";
import type { Submission } from "../../../server/consolidate/input.ts";
import { aPeriod } from "../../builders.ts";
import { aSubmission, quarters } from "./small-city.ts";

const chosen = (submissions: readonly Submission[], include: "accepted" | "submitted" = "accepted") =>
  chooseSubmissions(submissions, aPeriod("2026Q3"), quarters, include).map((each) => each.receiptNumber);

const first = aSubmission("so-mau", {});
const second = (status: Submission["status"]) => aSubmission("so-mau", {}, { number: 2, status });

describe("the submission that stands for a report", () => {
  it("is the accepted one while a newer one waits", () => {
    expect(chosen([first, second("submitted")])).toEqual(["2026Q3-so-mau-1"]);
  });

  it("is the newest sent one when those are asked for", () => {
    expect(chosen([second("submitted"), first], "submitted")).toEqual(["2026Q3-so-mau-2"]);
  });

  it("is the accepted one again when the newer one was returned", () => {
    expect(chosen([first, second("returned")], "submitted")).toEqual(["2026Q3-so-mau-1"]);
  });

  it("stays the accepted one after it was itself returned, until another is accepted", () => {
    expect(chosen([aSubmission("so-mau", {}, { status: "returned", inForce: true })])).toEqual(["2026Q3-so-mau-1"]);
  });

  it("is none while nothing was accepted", () => {
    expect(chosen([second("submitted")])).toEqual([]);
  });

  it("is never one of a later period, and of an earlier one only when accepted", () => {
    const others = [
      aSubmission("so-mau", {}, { period: "2026Q4" }),
      aSubmission("so-mau", {}, { period: "2026Q2", status: "submitted" }),
      aSubmission("so-mau", {}, { period: "2026Q1" }),
    ];
    expect(chosen(others, "submitted")).toEqual(["2026Q1-so-mau-1"]);
  });
});
