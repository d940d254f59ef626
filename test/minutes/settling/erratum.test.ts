import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { type Typed, get, post, rows, world } from "../../world";
import { correct } from "../confirmation/steps";
import { settled } from "./steps";

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
