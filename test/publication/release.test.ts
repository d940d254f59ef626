import { beforeEach, expect, test } from "vitest";
import { get, post, rows } from "../world";
import { agenda17, announced, prepared, published, release } from "./steps";

beforeEach(announced);

const text = async (answer: Promise<Response>) => (await answer).text();
const revisions = () =>
  rows("SELECT revision, is_lone, released_by, prepared_by FROM publication ORDER BY revision");

test("nothing is public until a second person releases what the first prepared", async () => {
  const id = await prepared();
  expect((await get("/meetings/17")).status).toBe(404);
  expect(await text(get("/"))).not.toContain("テレワークの現況について");
  expect((await release(id)).status).toBe(303);
  const page = await text(get("/meetings/17"));
  expect(page).toContain("テレワークの現況について");
  expect(page).not.toContain("単独公表");
  expect(await revisions()).toEqual([
    { revision: 1, is_lone: 0, released_by: "secretariat2", prepared_by: "secretariat" },
  ]);
});

test("a lone release asks for a tick, and stays marked on the desk and in public", async () => {
  const id = await prepared();
  const unticked = await release(id, "secretariat");
  expect(unticked.status).toBe(422);
  expect(await unticked.text()).toContain("この欄にチェックを入れてください");
  expect(await revisions()).toEqual([]);
  expect((await release(id, "secretariat", { alone: "1" })).status).toBe(303);
  const page = await text(get("/meetings/17"));
  expect(page).toContain("この版は、二人目の確認を経ずに公表しました。");
  expect(page.slice(page.indexOf("更新履歴"))).toContain("単独公表");
  expect(await text(get("/desk/publications", "auditor"))).toContain("単独公表");
  expect(await rows("SELECT name FROM event WHERE name LIKE 'publication.released%'")).toEqual([
    { name: "publication.releasedAlone" },
  ]);
});

test("a meeting still planned is refused, with what to do", async () => {
  await rows("UPDATE meeting SET state = 'planning', version = version + 1 WHERE id = 'm1'");
  for (const answer of [await get(agenda17, "secretariat"), await post(agenda17, "secretariat")]) {
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("「開催案内」に進めてから");
  }
});

test("what is prepared is told to the rest of the secretariat", async () => {
  await prepared();
  expect(await rows("SELECT account_id FROM notification")).toEqual([
    { account_id: "secretariat2" },
  ]);
});

test("a double click publishes once", async () => {
  const id = await prepared();
  const typed = { version: "1", key: "0123456789abcdefghjk" };
  const path = `/desk/publications/${id}/release`;
  const answers = await Promise.all([
    post(path, "secretariat2", typed),
    post(path, "secretariat2", typed),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([303, 303]);
  expect(await revisions()).toHaveLength(1);
});

test("two people releasing the same draft make one revision; the slower is told", async () => {
  const id = await prepared();
  const [one, other] = await Promise.all([release(id), release(id, "secretariat", { alone: "1" })]);
  expect([one.status, other.status].filter((status) => status === 303)).toHaveLength(1);
  expect(await revisions()).toHaveLength(1);
});

test("a draft given back says why and can no longer be released", async () => {
  const id = await prepared();
  const path = `/desk/publications/${id}/return`;
  const empty = await post(path, "secretariat2", { version: "1" });
  expect(empty.status).toBe(422);
  expect(
    (await post(path, "secretariat2", { version: "1", reason: "場所を確かめてください" })).status,
  ).toBe(303);
  expect(await text(get(`/desk/publications/${id}`, "secretariat"))).toContain(
    "場所を確かめてください",
  );
  expect((await release(id, "secretariat2", { version: "2" })).status).toBe(422);
  expect((await get("/meetings/17")).status).toBe(404);
});

test("whoever prepared it takes it back, and is not told to send it back to themselves", async () => {
  const page = (id: string, who: "secretariat" | "secretariat2") =>
    text(get(`/desk/publications/${id}`, who));
  const id = await prepared();
  expect(await page(id, "secretariat2")).toContain("準備した人に差し戻す");
  const own = await page(id, "secretariat");
  expect(own).toContain("公表の準備を取り下げる");
  expect(own).not.toContain("差し戻す");
  await post(`/desk/publications/${id}/return`, "secretariat", { version: "1", reason: "誤字" });
  const told = await text(get("/desk/notifications", "secretariat2"));
  expect(told).toContain("公表の準備を取り下げました。理由：誤字");
});

test("preparing again sends back what still waited", async () => {
  const first = await prepared();
  const second = await prepared(agenda17, { note: "場所を確かめました" });
  expect(await rows("SELECT id, state FROM publication_draft ORDER BY state")).toEqual([
    { id: second, state: "prepared" },
    { id: first, state: "returned" },
  ]);
});

test("the desk warns when the working text changed after the preparation, and releases what was frozen", async () => {
  const id = await prepared();
  expect(await text(get(`/desk/publications/${id}`, "secretariat2"))).not.toContain(
    "元の内容が変わって",
  );
  await rows("UPDATE meeting SET place = '別の場所', version = version + 1 WHERE id = 'm1'");
  const page = await text(get(`/desk/publications/${id}`, "secretariat2"));
  expect(page).toContain("元の内容が変わって");
  expect(page).toContain("場所を「総務省第１会議室」から「別の場所」に変更");
  await release(id);
  expect(await text(get("/meetings/17"))).not.toContain("別の場所");
});

test("the same text is not published twice without a note", async () => {
  await published();
  const again = await post(agenda17, "secretariat", { when: "at_once" });
  expect(again.status).toBe(422);
  expect(await again.text()).toContain("公表中の版と内容が同じです");
  expect(await prepared(agenda17, { note: "問合せ先を確かめました" })).toHaveLength(20);
});

test("only the secretariat prepares and releases; an auditor reads; others see nothing of it", async () => {
  const id = await prepared();
  for (const who of ["coordinator", "editor", "member", "aide", "admin", "outsider"] as const) {
    expect([who, (await get("/desk/publications", who)).status]).toEqual([who, 404]);
    expect([who, (await get(`/desk/publications/${id}`, who)).status]).toEqual([who, 404]);
    expect([who, (await release(id, who)).status]).toEqual([who, 404]);
  }
  expect((await get(`/desk/publications/${id}`, "auditor")).status).toBe(200);
  expect((await release(id, "auditor")).status).toBe(403);
  expect((await post(agenda17, "auditor")).status).toBe(403);
  expect((await post("/desk/publications/agenda/m1/withdraw", "auditor")).status).toBe(403);
  expect((await get("/desk/publications")).status).toBe(303);
});
