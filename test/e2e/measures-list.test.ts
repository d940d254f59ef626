import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { at } from "./publishing.ts";

const query = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);
const codes = (page: Page) => page.locator("main table tbody th .quiet.nowrap").allInnerTexts();

type Desk = Awaited<ReturnType<typeof at>>;

/** Chooses in the filters of the list. */
async function choose(desk: Desk, chosen: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(chosen)) await desk.field(name).selectOption(value);
  await desk.button("絞り込む");
}

/** What the click downloads. */
async function downloaded(desk: Desk, button: string): Promise<{ name: string; bytes: Buffer }> {
  const coming = desk.page.waitForEvent("download");
  await desk.page.getByRole("link", { name: button }).click();
  const download = await coming;
  const file = path.join(os.tmpdir(), `renkei-${download.suggestedFilename()}`);
  await download.saveAs(file);
  const bytes = await fs.readFile(file);
  await fs.rm(file);
  return { name: download.suggestedFilename(), bytes };
}

/** The records of a file, cells without commas or quotes inside. */
const recordsOf = (bytes: Buffer): string[][] =>
  bytes
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd()
    .split("\r\n")
    .map((line) => line.split(","));

describe("the list of measures", () => {
  it("is filtered by what is chosen, keeps it in the link, and opens the same from there", async () => {
    const desk = await at("aide", "/desk/measures");
    await choose(desk, { year: "2017", lead: "mic", pillar: "awareness" });
    expect(query(desk.page)).toMatchObject({ year: "2017", lead: "mic", pillar: "awareness" });
    const found = await codes(desk.page);
    expect(found).toEqual(["MIC-01", "MIC-03", "MIC-08", "MIC-09"]);
    expect(await desk.text()).toContain("４件");
    const again = await at("auditor", desk.page.url());
    expect(await codes(again.page)).toEqual(found);
    await choose(desk, { partner: "mhlw" });
    expect(await codes(desk.page)).toEqual(["MIC-01", "MIC-03", "MIC-09"]);
    await desk.link("条件を解除");
    expect((await codes(desk.page)).length).toBeGreaterThan(found.length);
    expect(query(desk.page)["year"]).toBe("2017");
  });

  it("finds a text in whichever way it is typed, by the keyboard and without script", async () => {
    const desk = await at("aide", "/desk/measures?year=2017", { width: 375, js: false });
    await desk.field("text").fill("せみなー");
    await desk.page.keyboard.press("Enter");
    await desk.page.waitForURL(/text=/);
    expect(await codes(desk.page)).toEqual(["MIC-03", "MHLW-06"]);
  });

  it("is downloaded by a click as CSV that spreadsheets open, the same rows", async () => {
    const desk = await at("aide", "/desk/measures?year=2020&lead=mhlw");
    const { name, bytes } = await downloaded(desk, "CSV");
    expect(name).toMatch(/\.csv$/);
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [head, ...records] = recordsOf(bytes);
    expect(head?.slice(0, 5)).toEqual([
      "年度",
      "施策番号",
      "施策名",
      "施策名（英語）",
      "主担当府省",
    ]);
    expect(new Set(records.map(({ length }) => length))).toEqual(new Set([head?.length]));
    expect(records.map(([, code]) => code)).toEqual(await codes(desk.page));
    const executed = head?.indexOf("執行額（千円）") ?? -1;
    expect(records[0]?.[executed]).toBe("5179000");
  });
});

describe("a brief for the Diet", () => {
  it("is opened from the page of a measure, and printed on one sheet of A4", async () => {
    const desk = await at("coordinator", "/desk/measures/mhlw-04?year=2018");
    await desk.link("一枚紙");
    expect(new URL(desk.page.url()).pathname).toBe("/desk/measures/mhlw-04/brief");
    const text = await desk.text();
    for (const part of ["84.3", "17", "執行", "（サンプル）満足度が目標を上回ったため。"])
      expect(text).toContain(part);
    const printed = (await desk.page.pdf({ preferCSSPageSize: true })).toString("latin1");
    expect(printed.match(/\/Type\s*\/Page[^s]/g)).toHaveLength(1);
    expect(printed).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
  });
});
