import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { get, post, rows } from "../world";
import { agenda17, announced, prepared, published, release, withdraw } from "./steps";

const noon = "2026-12-01T03:00:00.000Z";
beforeEach(async () => {
  vi.useFakeTimers({ now: new Date(noon), toFake: ["Date"] });
  await announced();
});
afterEach(() => void vi.useRealTimers());

const at = (instant: string) => vi.setSystemTime(new Date(instant));
const scheduled = { when: "scheduled", day: "令和８年12月３日", time: "10:00" };

test("a scheduled release is invisible before its time and visible from then on", async () => {
  await published(agenda17, scheduled);
  expect(await (await get("/desk/publications", "secretariat")).text()).toContain("公表予定");
  at("2026-12-03T00:59:59.999Z");
  expect((await get("/meetings/17")).status).toBe(404);
  expect(await (await get("/")).text()).not.toContain("第17回");
  expect(await (await get("/meetings")).text()).not.toContain("第17回");
  at("2026-12-03T01:00:00.000Z");
  expect((await get("/meetings/17")).status).toBe(200);
  expect(await (await get("/")).text()).toContain("第17回");
  expect(await (await get("/meetings")).text()).toContain("第17回");
});

test("a page kept in memory does not outlive the time at which a new revision comes out", async () => {
  await published();
  await rows("UPDATE meeting SET place = '新しい場所', version = version + 1 WHERE id = 'm1'");
  await published(agenda17, scheduled);
  at("2026-12-03T00:59:50.000Z");
  expect(await (await get("/meetings/17")).text()).not.toContain("新しい場所");
  at("2026-12-03T01:00:00.000Z");
  expect(await (await get("/meetings/17")).text()).toContain("新しい場所");
});

test("a time that has passed, and a missing one, are faults beside the field; what was typed stays", async () => {
  const past = await post(agenda17, "secretariat", {
    ...scheduled,
    day: "2026-11-30",
    note: "備考です",
  });
  expect(past.status).toBe(422);
  const page = await past.text();
  expect(page).toContain("過ぎた日時です");
  expect(page).toContain("備考です");
  const missing = await post(agenda17, "secretariat", { when: "scheduled" });
  expect(missing.status).toBe(422);
  expect(await missing.text()).toContain("入力してください");
});

test("what is released after its time is public at once", async () => {
  const id = await prepared(agenda17, { ...scheduled, day: "2026-12-01", time: "12:10" });
  at("2026-12-01T03:15:00.000Z");
  await release(id);
  expect(await rows("SELECT public_from FROM publication")).toEqual([
    { public_from: "2026-12-01T03:15:00.000Z" },
  ]);
});

test("a scheduled revision that was overtaken before its time never becomes public", async () => {
  await published(agenda17, scheduled);
  at("2026-12-01T03:01:00.000Z");
  await rows("UPDATE meeting SET place = '新しい場所', version = version + 1 WHERE id = 'm1'");
  await published();
  at("2026-12-04T03:00:00.000Z");
  expect(await (await get("/meetings/17")).text()).toContain("新しい場所");
  expect((await get("/meetings/17/revisions/1")).status).toBe(404);
});

test("withdrawing what was only scheduled calls it off and tells the public nothing", async () => {
  await published(agenda17, scheduled);
  const answer = await post("/desk/publications/agenda/m1/withdraw", "secretariat", {
    reason: "まだ早いため",
    withdrawal: "kept",
  });
  expect(answer.status).toBe(303);
  at("2026-12-04T03:00:00.000Z");
  expect((await get("/meetings/17")).status).toBe(404);
  expect(await (await get("/")).text()).not.toContain("第17回");
});

test("a transfer that is yet to come cannot be read from a roster that is public already", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2026-12-10', version = 2 WHERE id = 'assignment-seat-meti'",
  );
  await rows(
    "INSERT INTO person (id, display_name, reading) VALUES ('next', '次の　副大臣', 'つぎの')",
  );
  await rows(`INSERT INTO assignment (id, person_id, post_id, kind, valid_from)
    VALUES ('next', 'next', 'post-seat-meti', 'primary', '2026-12-10')`);
  await published("/desk/roster/publish");
  await published();
  at("2026-12-20T03:00:00.000Z");
  for (const path of [
    "/roster",
    "/roster?asof=2026-12-15",
    "/roster.csv?asof=2026-12-15",
    "/meetings/17",
  ]) {
    const page = await (await get(path)).text();
    expect(page).toContain("髙橋　健");
    expect(page).not.toContain("次の　副大臣");
  }
  expect(JSON.stringify(await rows("SELECT content FROM publication"))).not.toMatch(
    /2026-12-10|次の/,
  );
});

test("withdrawing while a revision is scheduled keeps what readers saw, not what they never did", async () => {
  await published();
  await rows("UPDATE meeting SET place = '未公表の場所', version = version + 1 WHERE id = 'm1'");
  await published(agenda17, scheduled);
  at("2026-12-01T03:02:00.000Z");
  await withdraw({ withdrawal: "kept" });
  const page = await (await get("/meetings/17")).text();
  expect(page).toContain("公表を撤回しました");
  expect(page).toContain("議事次第");
  expect(page).not.toContain("未公表の場所");
});

test("calling off what was scheduled does not bring back what a withdrawal hid", async () => {
  await published();
  await withdraw({ withdrawal: "hidden" });
  at("2026-12-01T03:01:00.000Z");
  await published(agenda17, scheduled);
  at("2026-12-01T03:02:00.000Z");
  await withdraw({ withdrawal: "kept" });
  expect(
    await rows("SELECT withdrawal, content FROM publication ORDER BY revision DESC LIMIT 1"),
  ).toEqual([{ withdrawal: "hidden", content: "{}" }]);
  expect((await get("/meetings/17")).status).toBe(410);
});

test("an agenda lists its members as of the last day that may be told", async () => {
  await published();
  const page = await (await get("/meetings/17")).text();
  expect(page).toContain("令和８年12月１日現在");
});
