import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, post, rows, world } from "../../world";
import { faultOf, location, textOf } from "../read";

const base = "/desk/roster/people";

const linkIn = (html: string, word: string) =>
  (
    new RegExp(`href="(/desk/roster/people\\?[^"]*)"[^>]*>${word}`).exec(html)?.[1] ?? ""
  ).replaceAll("&amp;", "&");

beforeEach(world);

test("people are listed by reading, fifty a page, forwards and back", async () => {
  const many = Array.from(
    { length: 120 },
    (_, i) => `('x${i}', '乙　${i}', 'わ${String(i).padStart(3, "0")}')`,
  );
  await rows(`INSERT INTO person (id, display_name, reading) VALUES ${many.join(", ")}`);
  const { db, trips } = counted(env.DB);
  const first = await (await get(base, "secretariat", { db })).text();
  expect(trips()).toBe(1);
  expect(first.match(/<th scope="row">/g)).toHaveLength(50);
  expect(first.indexOf("伊藤　誠")).toBeLessThan(first.indexOf("佐藤　一郎"));
  const second = await (await get(linkIn(first, "次の50人"), "secretariat")).text();
  expect(second).not.toContain("伊藤　誠");
  const third = await (await get(linkIn(second, "次の50人"), "secretariat")).text();
  expect(third.match(/<th scope="row">/g)).toHaveLength(30);
  expect(linkIn(third, "次の50人")).toBe("");
  const back = await (await get(linkIn(third, "前の50人"), "secretariat")).text();
  expect(await textOf(new Response(back))).toBe(await textOf(new Response(second)));
  expect(linkIn(first, "前の50人")).toBe("");
});

test("the list is found by how the reading begins, in either kana", async () => {
  const page = await textOf(
    await get(`${base}?reading=${encodeURIComponent("サト")}`, "secretariat"),
  );
  expect(page).toContain("佐藤　一郎");
  expect(page).not.toContain("鈴木　花子");
});

test("a person is added with the reading in hiragana and one 全角 space, whatever was typed", async () => {
  const typed = { displayName: "山﨑 邊", reading: "ヤマザキ  ヘン" };
  location(await post(`${base}/new`, "secretariat", typed));
  expect(
    await rows("SELECT display_name, reading FROM person WHERE display_name = '山﨑　邊'"),
  ).toEqual([{ display_name: "山﨑　邊", reading: "やまざき　へん" }]);
  const wrong = await post(`${base}/new`, "secretariat", { ...typed, reading: "Yamazaki" });
  expect(wrong.status).toBe(422);
  expect(faultOf(await wrong.text(), "reading")).toContain("ひらがなで");
});

test("a period that is yet to begin does not last until now", async () => {
  await rows(
    "UPDATE assignment SET valid_from = '2099-01-01', version = version + 1 WHERE id = 'assignment-seat-mic'",
  );
  const page = await textOf(await get(`${base}/person-seat-mic`, "secretariat"));
  expect(page).toContain("総務副大臣本務令和81年１月１日から");
  expect(page).not.toContain("現在まで");
});

test("two people who correct one name lose nothing", async () => {
  const edit = `${base}/person-seat-mic/edit`;
  const typed = { reading: "さとう", version: "1" };
  location(await post(edit, "secretariat", { ...typed, displayName: "佐藤　甲" }));
  const answer = await post(edit, "secretariat2", { ...typed, displayName: "佐藤　乙" });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("佐藤　甲");
  expect(html).toContain('value="佐藤　乙"');
});

test("a person's page shows the posts held", async () => {
  const page = await textOf(await get(`${base}/person-seat-mic`, "member"));
  expect(page).toContain("総務副大臣本務平成28年１月１日から現在まで");
  expect(page).not.toContain("訂正");
});
