import { beforeEach, describe, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { at, speech } from "../given";
import { complete } from "../settling/steps";
import { correct, openCorrection, standing } from "./steps";

const text = "相談窓口を６か所に増やす。";
const wanted = "相談窓口を８か所に増やす。";
const settle = paths.ja.minutesStep("m0", "settle");

beforeEach(async () => {
  await world();
  await complete();
  await correct("rk2", "member", wanted);
});

const save = (version: string, more: object) =>
  post(at("rk2"), "secretariat", { version, ...speech(text), ...more });
const closed = () => rows("SELECT state, resolved_by FROM correction");

describe("what a speaker asked for is closed", () => {
  test("when the remark is removed: nobody waits for an answer, and the minutes can be settled", async () => {
    const sent = await post(at("rk2", "/remove"), "secretariat", { version: "1" });
    expect(sent.status).toBe(303);
    expect(await closed()).toEqual([{ state: "withdrawn", resolved_by: "secretariat" }]);
    expect(await (await get("/desk", "secretariat")).text()).not.toContain("修正の申出への回答");
    expect(await (await get(settle, "secretariat")).text()).toContain("議事録を確定する</button>");
  });

  test("when the remark goes to another seat, whose form begins with the text as it is", async () => {
    await save("1", { speaker: "seat:seat-meti" });
    expect(await openCorrection()).toBeUndefined();
    expect(await rows("SELECT seat_id, state FROM confirmation WHERE id = 'rk2'")).toEqual([
      { seat_id: "seat-meti", state: "pending" },
    ]);
    const form = paths.ja.remarkStep("m0", "rk2", "correction");
    const page = await (await get(`${form}?seat=seat-meti`, "secretariat")).text();
    expect(page).toContain(`${text}</textarea>`);
    expect(page).not.toContain(wanted);
    const confirming = `${paths.ja.minutesConfirm("m0")}?seat=`;
    const theirs = await (await get(`${confirming}seat-meti`, "secretariat")).text();
    expect(theirs).toContain("この席の発言へ");
    expect(theirs).not.toContain("数字の誤り");
    await save("2", {});
    const again = await (await get(`${confirming}seat-mhlw`, "secretariat")).text();
    expect(again).toContain("数字の誤り");
  });

  test("when nobody says it any more; said again, it is asked about anew", async () => {
    await save("1", { kind: "narration" });
    expect(await openCorrection()).toBeUndefined();
    await save("2", {});
    expect(await standing("rk2")).toBe("pending");
  });
});

test("an edit of the text leaves what was asked for open", async () => {
  await save("1", { text: "相談窓口を７か所に増やす。" });
  expect(await openCorrection()).toMatchObject({ text: wanted });
  expect(await standing("rk2")).toBe("corrected");
});

test("a correction of a remark that was removed is nobody's task", async () => {
  await rows("UPDATE remark SET state = 'removed', version = version + 1 WHERE id = 'rk2'");
  expect(await (await get("/desk", "secretariat")).text()).not.toContain("修正の申出への回答");
});
