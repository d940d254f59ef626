import { beforeEach, expect, test } from "vitest";
import { get, post, rows, world } from "../../world";
import { faultOf, location, textOf } from "../read";

const base = "/desk/roster/posts";
const later = {
  organizationId: "mlit",
  name: "都市政策統括官",
  nameEn: "Director-General for City Policy",
  validFrom: "2030-07-01",
};
/** Adds the successor of the 都市局長 and gives its id. */
const successor = async () =>
  location(await post(`${base}/new`, "secretariat", later))
    .split("/")
    .at(-1) ?? "";
const end = (typed: Record<string, string>) =>
  post(`${base}/post-adm-mlit/end`, "secretariat", { version: "1", day: "2030-07-01", ...typed });
const rosterOn = async (asof: string) =>
  textOf(await get(`/desk/roster?asof=${asof}`, "secretariat"));

beforeEach(world);

test("a renamed post hands its seat, its holder and its aides to the successor", async () => {
  await rows(
    `INSERT INTO role_grant (id, account_id, role, seat_id, granted_at)
      VALUES ('g', 'aide', 'aide', 'adm-mlit', '2026-04-01T00:00:00.000Z')`,
  );
  const id = await successor();
  location(await end({ successorId: id, carry: "on" }));
  expect(await rosterOn("2030-06-30")).toContain("国土交通省都市局長加藤　真理");
  expect(await rosterOn("2030-07-01")).toContain("国土交通省都市政策統括官加藤　真理");
  expect(await rosterOn("2030-07-01")).not.toContain("都市局長");
  expect(
    await rows(
      "SELECT count(*) AS n FROM role_grant g JOIN seat t ON t.id = g.seat_id WHERE t.post_id = ?",
      id,
    ),
  ).toEqual([{ n: 1 }]);
  const page = await textOf(await get(`${base}/${id}`, "secretariat"));
  expect(page).toContain("前身都市局長");
});

test("without a handover the seat and the holder's term end with the post", async () => {
  location(await end({}));
  expect(await rosterOn("2030-07-01")).not.toContain("国土交通省都市局長");
  expect(await rows("SELECT valid_to FROM assignment WHERE post_id = 'post-adm-mlit'")).toEqual([
    { valid_to: "2030-07-01" },
  ]);
  location(await end({ day: "", version: "2" }));
  expect(await rows("SELECT valid_to FROM post WHERE id = 'post-adm-mlit'")).toEqual([
    { valid_to: null },
  ]);
});

test("a handover needs a successor that exists then and is free", async () => {
  const none = await end({ carry: "on" });
  expect(faultOf(await none.text(), "successorId")).toContain("後継の官職を選んで");
  const held = await end({ successorId: "post-adm-mic", carry: "on" });
  expect(faultOf(await held.text(), "successorId")).toContain("山本　直樹");
  const early = await end({ successorId: await successor(), day: "2030-06-01" });
  expect(faultOf(await early.text(), "successorId")).toContain("まだ置かれていない");
  const unknown = await end({ successorId: "nobody" });
  expect(faultOf(await unknown.text(), "successorId")).toContain("選択肢から");
});

test("a stale click ends nothing", async () => {
  location(
    await post(`${base}/post-adm-mlit/edit`, "secretariat2", {
      organizationId: "mlit",
      name: "都市局長（訂正）",
      version: "1",
    }),
  );
  const answer = await end({});
  expect(answer.status).toBe(409);
  expect(await rows("SELECT valid_to FROM post WHERE id = 'post-adm-mlit'")).toEqual([
    { valid_to: null },
  ]);
});

test("the post's page shows every holder and when there was none", async () => {
  await rows(
    `INSERT INTO assignment (id, person_id, post_id, kind, valid_from, valid_to)
      VALUES ('old', 'person-adm-cao', 'post-seat-mic', 'primary', '2013-01-01', '2015-12-01')`,
  );
  const page = await textOf(await get(`${base}/post-seat-mic`, "secretariat"));
  const history = page.slice(page.indexOf("在任者の履歴"));
  expect(history).toContain("佐藤　一郎（サンプル）本務平成28年１月１日から現在まで");
  expect(history).toContain("空席－平成27年12月１日から平成27年12月31日まで");
  expect(history).toContain("渡辺　恵（サンプル）本務平成25年１月１日から平成27年11月30日まで");
});

test("two people who correct one post lose nothing", async () => {
  const typed = { organizationId: "mlit", version: "1" };
  location(await post(`${base}/post-adm-mlit/edit`, "secretariat", { ...typed, name: "甲局長" }));
  const answer = await post(`${base}/post-adm-mlit/edit`, "secretariat2", {
    ...typed,
    name: "乙局長",
  });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("甲局長");
  expect(html).toContain('value="乙局長"');
});

test("a post needs an organisation on record", async () => {
  const answer = await post(`${base}/new`, "secretariat", { ...later, organizationId: "nobody" });
  expect(answer.status).toBe(422);
  expect(faultOf(await answer.text(), "organizationId")).toContain("選択肢から");
});
