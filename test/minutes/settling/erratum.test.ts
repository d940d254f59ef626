import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Typed, get, post, rows, world } from "../../world";
import { answer, correct } from "../confirmation/steps";
import { complete, settled } from "./steps";

const confirm = paths.ja.minutesConfirm("m0");
const erratum = paths.ja.remarkStep("m0", "rk2", "erratum");
const typed: Typed = { version: "1", text: "相談窓口を７か所に増やす。", reason: "数値の誤記" };

beforeEach(world);

describe("after settling", () => {
  test("nothing changes by an edit or an answer", async () => {
    await settled();
    expect((await post(confirm, "member", { seen: "rk2:1" })).status).toBe(422);
    expect((await correct("rk2", "member", "別の文")).status).toBe(422);
    const edit = await post(paths.ja.remark("m0", "rk2"), "secretariat", {
      version: "1",
      kind: "speech",
      speaker: "seat:seat-mhlw",
      text: "別の文",
    });
    expect(edit.status).toBe(422);
    expect(await rows("SELECT number FROM remark WHERE id = 'rk2'")).toEqual([{ number: 1 }]);
  });

  test("正誤 keeps before, after and why, and stands in the minutes with its date", async () => {
    await settled();
    expect((await post(erratum, "secretariat", typed)).status).toBe(303);
    expect(
      await rows(
        "SELECT number, why, reason FROM remark_revision WHERE remark_id = 'rk2' ORDER BY number",
      ),
    ).toEqual([
      { number: 1, why: "drafted", reason: "" },
      { number: 2, why: "erratum", reason: "数値の誤記" },
    ]);
    for (const who of ["member", "auditor"] as const) {
      const page = await (await get(paths.ja.minutes("m0"), who)).text();
      expect(page).toContain("正誤");
      expect(page).toMatch(/<del>[^]*６[^]*<\/del>[^]*<ins>[^]*７[^]*<\/ins>/);
      expect(page).toContain("数値の誤記");
    }
    expect(await (await get("/desk", "member")).text()).not.toContain("発言の確認");
  });

  test("正誤 needs a reason, another text, the secretariat, and the remark as it was seen", async () => {
    await settled();
    expect((await post(erratum, "secretariat", { ...typed, reason: "" })).status).toBe(422);
    expect(
      (await post(erratum, "secretariat", { ...typed, text: "相談窓口を６か所に増やす。" })).status,
    ).toBe(422);
    expect((await post(erratum, "member", typed)).status).toBe(403);
    expect((await post(erratum, "coordinator", typed)).status).toBe(404);
    const both = await Promise.all([
      post(erratum, "secretariat", typed),
      post(erratum, "secretariat2", { ...typed, text: "相談窓口を増やす。" }),
    ]);
    expect(both.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });

  test("正誤 is not for what can still be edited", async () => {
    const early = await post(erratum, "secretariat", typed);
    expect([early.status, (await early.text()).includes("確定した議事録に記録するもの")]).toEqual([
      422,
      true,
    ]);
  });
});

const wanted = "相談窓口を８か所に増やす。";
const ours = "相談窓口を増やす。";

/** Settled with both views of 厚生労働副大臣's remark. */
async function settledWithViews(printed: string) {
  await complete();
  await correct("rk2", "member", wanted);
  await answer("secretariat", { outcome: "both", answer: ours, printed });
  await post(paths.ja.minutesStep("m0", "settle"), "secretariat", { version: "1" });
}

const readable = async () =>
  (await (await get(paths.ja.minutes("m0"), "auditor")).text()).replaceAll(/<[^>]*>/g, "");
const kept = () => rows("SELECT part, before_text, after_text FROM erratum ORDER BY part");

describe("正誤 of a remark of which both views are kept", () => {
  test.each([
    ["speaker", wanted, ours, "secretariat"],
    ["secretariat", ours, wanted, "speaker"],
    ["both", ours, wanted, "speaker"],
  ])("printing that of %s, corrects either or both", async (printed, text, beside, side) => {
    await settledWithViews(printed);
    const page = await (await get(erratum, "secretariat")).text();
    expect(page).toContain("発言者の記載");
    expect(page).toContain("事務局の記載");
    const [own, other] = [`${text}（訂正済み）`, `${beside}（同じく訂正済み）`];
    const version = /name="version" value="(\d+)"/.exec(page)?.[1] ?? "";
    const sent = { version, text: own, beside: other, reason: "数値の誤記" };
    expect((await post(erratum, "secretariat", sent)).status).toBe(303);
    expect(await kept()).toEqual([{ part: side, before_text: beside, after_text: other }]);
    const after = await readable();
    expect([after.includes(own), after.includes(other)]).toEqual([true, true]);
    expect(await rows("SELECT text FROM remark WHERE id = 'rk2'")).toEqual([{ text: own }]);
  });

  test("keeps both: neither becomes empty, and without a change nothing is recorded", async () => {
    await settledWithViews("both");
    const same = { version: "2", text: ours, beside: wanted, reason: "誤記" };
    expect((await post(erratum, "secretariat", { ...same, beside: "" })).status).toBe(422);
    expect((await post(erratum, "secretariat", same)).status).toBe(422);
    const alone = await post(erratum, "secretariat", { ...same, beside: "別の記載" });
    expect(alone.status).toBe(303);
    expect((await post(erratum, "secretariat", { ...same, beside: "第三" })).status).toBe(409);
    expect(await readable()).toContain("発言者の記載の訂正の前後");
  });
});

describe("正誤 of the text in the summary", () => {
  test("is recorded with before, after and why, and the text stays", async () => {
    await settled();
    await rows("UPDATE remark SET summary_text = '窓口を増設。', version = 2 WHERE id = 'rk2'");
    const sent = {
      version: "2",
      text: "相談窓口を６か所に増やす。",
      summaryText: "窓口を６か所に増設。",
      reason: "表記の統一",
    };
    expect((await post(erratum, "secretariat", sent)).status).toBe(303);
    expect(await kept()).toEqual([
      { part: "summary", before_text: "窓口を増設。", after_text: "窓口を６か所に増設。" },
    ]);
    expect(await rows("SELECT number, summary_text FROM remark WHERE id = 'rk2'")).toEqual([
      { number: 1, summary_text: "窓口を６か所に増設。" },
    ]);
    expect(await readable()).toContain("議事要旨での文の訂正の前後");
  });

  test("what was recorded is neither changed nor removed", async () => {
    await settled();
    await post(erratum, "secretariat", {
      ...typed,
      text: "相談窓口を６か所に増やす。",
      summaryText: "別",
    });
    await expect(rows("UPDATE erratum SET reason = 'x'")).rejects.toThrow("append-only");
    await expect(rows("DELETE FROM erratum")).rejects.toThrow("append-only");
  });
});

/** Withholds a part of the remark from the public, or all of it. */
const hide = (version: string, part: string) =>
  post(paths.ja.remarkStep("m0", "rk2", "redactions"), "secretariat", {
    version,
    part,
    clause: "5",
    reason: "検討中のため",
    hiddenFrom: "public",
  });

test("what is withheld is not taken out by an erratum unless the whole remark is withheld meanwhile", async () => {
  await settled();
  await hide("1", "６か所");
  const refusal = await post(erratum, "secretariat", typed);
  expect(refusal.status).toBe(422);
  expect(await refusal.text()).toContain("不開示とした「６か所」が、この訂正でなくなります");
  const around = { ...typed, text: "相談の窓口を６か所に増やす。" };
  expect((await post(erratum, "secretariat", around)).status).toBe(303);
  await hide("2", "");
  expect((await post(erratum, "secretariat", { ...typed, version: "2" })).status).toBe(303);
});
