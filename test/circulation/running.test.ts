import { beforeEach, describe, expect, it } from "vitest";
import { instantOf } from "../../src/lib/clock";
import { type Who, get, post, rows, world } from "../world";
import {
  agree,
  board,
  circulated,
  circulation,
  close,
  heard,
  letItPass,
  meeting,
  reply,
  seats,
  start,
  step,
  text,
  thirdDay,
  to,
} from "./given";

beforeEach(async () => {
  await world();
  await circulated();
});

describe("starting", () => {
  it("announces the meeting, sets the third evening and tells everybody concerned", async () => {
    const sent = await start({ silence: "yes", message: "御確認ください。" });
    expect([sent.status, sent.headers.get("location")]).toEqual([303, board]);
    expect(await circulation()).toMatchObject({
      state: "open",
      due: instantOf(thirdDay(), "17:00"),
      silence_is_consent: 1,
      message: "御確認ください。",
    });
    expect(await meeting()).toMatchObject({ state: "announced", day: null, version: 2 });
    expect(await heard("circulation.started")).toEqual([
      "aide",
      "coordinator",
      "member",
      "mic-coordinator",
    ]);
  });
  it("is refused without an item, and says so before", async () => {
    await rows("UPDATE agenda_item SET state = 'removed', version = 2 WHERE id = 'ic'");
    expect(await text(step("start"))).toContain("議事次第に議題がないため");
    expect((await start()).status).toBe(422);
    expect(await circulation()).toBeUndefined();
  });
  it("happens once", async () => {
    await start();
    expect((await start({ version: "2" })).status).toBe(422);
    expect(await text(step("start"))).toContain("すでに始まっています");
  });
  it("asks again when the meeting was changed meanwhile, and keeps what was typed", async () => {
    const answer = await start({ version: "9", message: "書きかけ" });
    expect(answer.status).toBe(409);
    expect(await answer.text()).toContain("書きかけ");
  });
  it("does not take a deadline that has passed or cannot be read", async () => {
    const past = await start({ due: "2020-01-06" });
    expect([past.status, await past.text()]).toEqual([
      422,
      expect.stringContaining("すでに過ぎています"),
    ]);
    expect((await start({ due: "そのうち" })).status).toBe(422);
  });
  it("takes the place of announcing and of recording by hand", async () => {
    for (const path of ["announce", "hold"]) {
      const answer = await post(to.meetingStep("mc", path), "secretariat", { version: "1" });
      expect([answer.status, await answer.text()]).toEqual([
        422,
        expect.stringContaining("持ち回りのページで行います"),
      ]);
    }
  });
  it("is for no meeting that gathers", async () => {
    const answer = await get(to.circulation("m1"), "secretariat");
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("持ち回り開催ではありません"),
    ]);
  });
});

describe("who may run it", () => {
  const others: readonly [Who, number][] = [
    ["member", 403],
    ["aide", 403],
    ["coordinator", 403],
    ["editor", 403],
    ["auditor", 403],
    ["admin", 403],
    ["outsider", 404],
  ];
  it.each(others)("%s does not (%i)", async (who, status) => {
    expect((await start({}, who)).status).toBe(status);
    await start();
    for (const name of ["extend", "close"]) {
      expect((await get(step(name), who)).status).toBe(status);
      expect((await post(step(name), who, { version: "1" })).status).toBe(status);
    }
    expect((await post(step("remind"), who, { version: "1" })).status).toBe(status);
    expect((await get(board, who)).status).toBe(status === 404 ? 404 : 200);
    expect(await circulation()).toMatchObject({ version: 1, state: "open" });
  });
});

describe("while it goes round", () => {
  beforeEach(() => start());

  it("is extended for everybody, with the reason, to a later day only", async () => {
    const due = (await circulation())?.["due"];
    const typed = { version: "1", reason: "国会の日程のため" };
    expect(
      (await post(step("extend"), "secretariat", { ...typed, due: "１営業日後" })).status,
    ).toBe(422);
    expect(
      (await post(step("extend"), "secretariat", { ...typed, due: "10営業日後", reason: "" }))
        .status,
    ).toBe(422);
    await post(step("extend"), "secretariat", { ...typed, due: "10営業日後" });
    const later = await circulation();
    expect(later).toMatchObject({ version: 2, extension_reason: "国会の日程のため" });
    expect(String(later?.["due"]) > String(due)).toBe(true);
    expect(await heard("circulation.extended")).toContain("member");
    const again = await post(step("extend"), "secretariat", { ...typed, due: "20営業日後" });
    expect([again.status, await again.text()]).toEqual([
      409,
      expect.stringContaining("国会の日程"),
    ]);
  });

  it("is led to from the page of its meeting, for whoever replies", async () => {
    const page = await text(to.meeting("mc"), "member");
    expect(page).toMatch(/次にすること[^]*持ち回りに回答します[^]*?href="[^"]*\/circulation"/);
  });

  it("is extended for one seat alone, which is told, and waited for", async () => {
    const typed = { version: "1", reason: "海外出張のため", due: "10営業日後" };
    const [own, other] = [
      to.circulationDue("mc", "seat-mhlw"),
      to.circulationDue("mc", "seat-mic"),
    ];
    expect(await text(board)).toContain(`href="${own}"`);
    expect(await text(board, "member")).not.toContain(own);
    expect((await get(own, "member")).status).toBe(403);
    expect((await post(own, "member", typed)).status).toBe(403);
    expect(await text(own)).toContain("厚生労働副大臣の期限だけを延ばし");
    expect((await post(own, "secretariat", { ...typed, due: "１営業日後" })).status).toBe(422);
    const before = await circulation();
    expect((await post(own, "secretariat", typed)).status).toBe(303);
    expect(await circulation()).toMatchObject({ version: 2, due: before?.["due"] });
    expect(await heard("circulation.seatExtended")).toEqual(["member"]);
    expect(await text(board)).toContain("に延長（理由：海外出張のため）");
    const asked = await text(to.circulationReply("mc", "seat-mhlw"), "member");
    expect(asked).toContain("海外出張のため");
    const others = await text(to.circulationReply("mc", "seat-mic"));
    expect(others).not.toContain("海外出張のため");
    expect((await post(own, "secretariat", typed)).status).toBe(409);
    expect((await post(to.circulationDue("mc", "none"), "secretariat", typed)).status).toBe(404);
    await agree("seat-mic");
    expect((await get(other, "secretariat")).status).toBe(422);
    await letItPass();
    expect((await close({ result: "not_decided", note: "回答なし" })).status).toBe(422);
    expect(await text("/desk", "member")).toContain("持ち回り会議への回答");
    expect(await text("/desk")).not.toContain("の結果の記録");
    await agree(...seats.filter((seat) => seat !== "seat-mic"));
    expect(await text("/desk")).toContain("の結果の記録");
    expect((await close()).status).toBe(303);
  });

  it("reminds those who have not replied, and nobody else", async () => {
    await agree("seat-mic");
    await post(step("remind"), "secretariat", { version: "1" });
    expect(await heard("circulation.reminded")).toEqual(["member"]);
    expect(await circulation()).toMatchObject({ version: 2 });
    await agree(...seats);
    expect((await post(step("remind"), "secretariat", { version: "2" })).status).toBe(422);
  });

  it("stops when the meeting is called off", async () => {
    expect(await text("/desk", "member")).toContain("持ち回り会議への回答");
    await post(to.meetingStep("mc", "cancel"), "secretariat", { version: "2", reason: "急用" });
    const answer = await post(reply("seat-mhlw"), "member", {
      version: "0",
      reply: "no_objection",
    });
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining("中止")]);
    expect(await text(board)).toContain("中止");
    expect(await text("/desk", "member")).not.toContain("持ち回り会議への回答");
  });

  it("keeps its format", async () => {
    const typed = { version: "2", bodyId: "council", number: "18", format: "online" };
    const answer = await post(to.meetingEdit("mc"), "secretariat", typed);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("持ち回りを始めた会議の形式は変えられません"),
    ]);
  });
});
