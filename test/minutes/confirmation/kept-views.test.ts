import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { answer, correct, edit, openCorrection, standing } from "./steps";

const confirm = paths.ja.minutesConfirm("m0");
const mine = "相談窓口を８か所に増やす。";
const theirs = "相談窓口を７か所に増やす。";

beforeEach(async () => {
  await world();
  await correct("rk2", "member", mine);
  await answer("secretariat", { outcome: "both", answer: theirs, printed: "secretariat" });
  await edit("rk2", "相談の窓口を７か所に増やす。");
});

const shown = async () => await (await get(paths.ja.minutes("m0"), "secretariat")).text();

test("both views stay when their remark is edited and its speaker finds nothing wrong", async () => {
  await post(confirm, "member", { seen: "rk2:3" });
  expect(await rows("SELECT state, text_number FROM confirmation WHERE id = 'rk2'")).toEqual([
    { state: "both_views", text_number: 3 },
  ]);
  expect(await shown()).toContain(mine);
});

test("they stay when nobody answers in time", async () => {
  await rows("UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', version = version + 1");
  await post(paths.ja.minutesStep("m0", "deem"), "secretariat", {});
  expect(await standing("rk2")).toBe("both_views");
  expect(await shown()).toContain(mine);
});

test("they stay while the speaker asks for another correction, and when it is taken back", async () => {
  await correct("rk2", "member", "相談窓口を９か所に増やす。", { number: "3" });
  expect(await shown()).toContain(mine);
  const open = await openCorrection();
  await post(`${paths.ja.correction("m0", open?.id ?? "")}/withdraw`, "member", { version: "1" });
  await post(confirm, "member", { seen: "rk2:3" });
  expect(await shown()).toContain(mine);
});

test("they end when the remark becomes somebody else's", async () => {
  await post(paths.ja.remark("m0", "rk2"), "secretariat", {
    version: "3",
    kind: "speech",
    speaker: "seat:seat-meti",
    text: "相談の窓口を７か所に増やす。",
  });
  await post(confirm, "secretariat", { seen: "rk2:3", seat: "seat-meti" });
  expect(await standing("rk2")).toBe("confirmed");
  expect(await shown()).not.toContain(mine);
});

test("another correction may end them", async () => {
  await correct("rk2", "member", "相談窓口を９か所に増やす。", { number: "3" });
  await answer("secretariat", { outcome: "accept", number: "3" });
  expect(await standing("rk2")).toBe("accepted");
  expect(await shown()).not.toContain(mine);
});
