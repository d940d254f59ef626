import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, rows, world } from "../../world";
import { correct } from "../confirmation/steps";
import { settled } from "./steps";

beforeEach(world);

const gate = paths.ja.minutesStep("m0", "settle");
const leads = async (path: string, who: "secretariat" | "member" = "secretariat") =>
  (await (await get(path, who)).text()).includes(`href="${gate}">確定の条件へ戻る`);

/** Where saving leads what the gate asks for. */
const supplied = [
  paths.ja.meeting("m0"),
  paths.ja.attendance("m0"),
  paths.ja.minutesDraft("m0"),
  paths.ja.minutesBoard("m0"),
  paths.ja.remarkStep("m0", "rk2", "redactions"),
];

test.each(supplied)("%s leads back to the gate while the minutes are under way", async (path) => {
  expect(await leads(path)).toBe(true);
});

test("before they are sent the draft leads there too", async () => {
  await rows("UPDATE minutes SET state = 'drafting', version = version + 1");
  expect(await leads(paths.ja.minutesDraft("m0"))).toBe(true);
});

test("the page of a circulation leads there", async () => {
  await rows("UPDATE meeting SET format = 'circulated', version = version + 1 WHERE id = 'm0'");
  expect(await leads(paths.ja.circulation("m0"))).toBe(true);
  expect(await leads(paths.ja.circulation("m0"), "member")).toBe(false);
});

test("nobody else is led there, and nobody once the minutes are settled", async () => {
  for (const path of supplied.slice(0, 2)) expect(await leads(path, "member")).toBe(false);
  await settled();
  for (const path of supplied) expect([path, await leads(path)]).toEqual([path, false]);
});

test("the board that waits for a correction leads to the gate and to the correction", async () => {
  await rows("UPDATE confirmation SET state = 'confirmed', version = version + 1 WHERE id = 'rk1'");
  await correct("rk2", "member", "相談窓口を８か所に増やす。");
  expect(await leads(paths.ja.minutesBoard("m0"))).toBe(true);
});
