import { beforeEach, expect, it } from "vitest";
import { paths } from "../../src/paths";
import { get, post, rows, world } from "../world";

beforeEach(world);

const desk = async (who: Parameters<typeof get>[1]) => (await get("/desk", who)).text();
const confirm = paths.ja.minutesConfirm("m0");

it("what is overdue comes before what has time, whatever it is", async () => {
  await rows(
    "UPDATE meeting SET state = 'announced', reply_due = '2098-01-08T08:00:00.000Z', day = '2098-01-15', version = 2 WHERE id = 'm1'",
  );
  const order = async () => {
    const html = await desk("member");
    return html.indexOf("発言の確認") - html.indexOf("出欠の回答");
  };
  expect(await order()).toBeGreaterThan(0);
  await rows("UPDATE minutes SET due = '2024-03-29T08:00:00.000Z', version = version + 1");
  expect(await desk("member")).toContain("締切超過");
  expect(await order()).toBeLessThan(0);
});

it("the page of one's remarks says by which day, and leads back to the desk when all is done", async () => {
  await rows("UPDATE minutes SET due = '2099-01-15T08:00:00.000Z', version = version + 1");
  const page = (await (await get(confirm, "member")).text()).replaceAll(/<[^>]*>/g, "");
  expect(page).toMatch(/期限\s*令和81年１月15日（木）\s*17:00\s*○?あと/);
  await post(confirm, "member", { seen: "rk2:1" });
  expect(await (await get(confirm, "member")).text()).toMatch(
    /全て確認が済んでいます[^]*href="\/desk"[^>]*>「私の仕事」へ戻る/,
  );
});

it("what the secretariat did is said to it as to the speaker: to nobody", async () => {
  await post(paths.ja.minutesStep("m0", "remind"), "secretariat");
  const heard = await (await get("/desk/notifications", "member")).text();
  expect(heard).toContain("発言の確認を改めてお願いしました");
});

it("the secretariat is asked to settle the record of a meeting once its minutes are settled, for a year", async () => {
  const task = paths.ja.meetingStep("m0", "finalize");
  const day = (await rows<{ day: string }>("SELECT date('now', '-30 days') AS day"))[0]?.day ?? "";
  await rows(
    "UPDATE meeting SET state = 'held', day = ?, version = version + 1 WHERE id = 'm0'",
    day,
  );
  expect(await desk("secretariat")).not.toContain(task);
  await rows(
    "UPDATE minutes SET state = 'settled', settled_at = '2026-01-01T00:00:00.000Z', version = version + 1",
  );
  expect(await desk("secretariat")).toContain(task);
  expect(await desk("member")).not.toContain(task);
  await rows("UPDATE meeting SET day = '2015-01-15', version = version + 1 WHERE id = 'm0'");
  expect(await desk("secretariat")).not.toContain(task);
  await rows(
    "UPDATE meeting SET day = ?, state = 'finalized', version = version + 1 WHERE id = 'm0'",
    day,
  );
  expect(await desk("secretariat")).not.toContain(task);
});
