import { beforeEach, expect, test } from "vitest";
import { get, rows } from "../world";
import { announced, agenda17, published, withdraw } from "./steps";

beforeEach(announced);

const read = async (path: string) => (await get(path)).text();

async function moved() {
  await published();
  await rows("UPDATE meeting SET place = '第４会議室', version = version + 1 WHERE id = 'm1'");
  await rows(`INSERT INTO agenda_item (id, body_id, meeting_id, state, kind, title, created_at)
    VALUES ('i3', 'council', 'm1', 'taken', 'decision', '実施方針の決定', '2026-10-03T00:00:00.000Z')`);
  await published(agenda17, { note: "会場の都合によります", noteEn: "The venue changed." });
}

test("revision 2 says what changed and why; revision 1 stays readable as an old one", async () => {
  await moved();
  const page = await read("/meetings/17");
  expect(page).toContain("場所を「総務省第１会議室」から「第４会議室」に変更");
  expect(page).toContain("議題「実施方針の決定」を追加");
  expect(page).toContain("会場の都合によります");
  expect(page).not.toContain("古い版です");
  const first = await read("/meetings/17/revisions/1");
  expect(first).toContain("古い版です");
  expect(first).toContain("総務省第１会議室");
  expect(first).toContain('href="/meetings/17"');
  expect(await read("/en/meetings/17")).toContain("The venue changed.");
  expect((await get("/meetings/17/revisions/3")).status).toBe(404);
});

test("a withdrawal that keeps the text shows a banner with the reason over it", async () => {
  await published();
  expect((await withdraw({ withdrawal: "kept" })).status).toBe(303);
  const answer = await get("/meetings/17");
  expect(answer.status).toBe(200);
  const page = await answer.text();
  expect(page).toContain("公表を撤回しました");
  expect(page).toContain("誤りがあったため");
  expect(page).toContain("テレワークの現況について");
  expect(await read("/")).toContain("撤回");
});

test("a withdrawal that hides leaves the reason only, in every revision and in every list", async () => {
  await moved();
  await withdraw({ withdrawal: "hidden" });
  for (const path of ["/meetings/17", "/meetings/17/revisions/1", "/meetings/17/revisions/2"]) {
    const answer = await get(path);
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toContain("誤りがあったため");
    expect(page).not.toMatch(/会議室|実施方針の決定|会場の都合/);
  }
  for (const path of ["/", "/meetings"]) expect(await read(path)).not.toContain("会議室");
});

test("what was hidden stays so, and is not quoted, when the meeting is published anew", async () => {
  await moved();
  await withdraw({ withdrawal: "hidden" });
  await rows("UPDATE meeting SET place = '新会館', version = version + 1 WHERE id = 'm1'");
  await rows("UPDATE agenda_item SET state = 'removed', version = 2 WHERE id = 'i3'");
  await published();
  const page = await read("/meetings/17");
  expect(page).toContain("新会館");
  expect(page).toContain("改めて公表しました");
  expect(page).not.toMatch(/会議室|実施方針の決定|会場の都合/);
  expect((await get("/meetings/17/revisions/2")).status).toBe(410);
});

test("a withdrawal wants a reason, and cannot be made twice", async () => {
  await published();
  const empty = await withdraw({ reason: "", withdrawal: "kept" });
  expect(empty.status).toBe(422);
  await withdraw({ withdrawal: "kept" });
  const again = await withdraw({ withdrawal: "hidden" });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("すでに撤回しています");
});

test("a revision can be neither changed nor removed", async () => {
  await published();
  await expect(rows("UPDATE publication SET content = '{}'")).rejects.toThrow("append-only");
  await expect(rows("DELETE FROM publication")).rejects.toThrow("append-only");
});

test("the desk lists each revision with how it stands and who made it", async () => {
  await moved();
  await withdraw({ withdrawal: "kept" });
  const page = await (await get("/desk/publications", "secretariat")).text();
  for (const part of ["差替え済み", "撤回", "secretariatさん", "secretariat2さん", "第３版"])
    expect(page).toContain(part);
});

test("the number that a cancelled meeting had may be another's; both stay readable", async () => {
  await published();
  await rows(
    "UPDATE meeting SET state = 'cancelled', cancel_reason = '国会の都合', version = version + 1 WHERE id = 'm1'",
  );
  await published();
  expect(await read("/meetings/17")).toContain("国会の都合");
  await rows(`INSERT INTO meeting (id, body_id, number, format, state, day, place, created_at)
    VALUES ('m2', 'council', 17, 'online', 'announced', '2027-02-10', '', '2026-10-01T00:00:00.000Z')`);
  await published("/desk/meetings/m2/publish");
  expect(await read("/meetings/17")).not.toContain("国会の都合");
  expect(await read("/meetings/m1")).toContain("国会の都合");
  expect(await read("/meetings")).toContain('href="/meetings/m1"');
});
