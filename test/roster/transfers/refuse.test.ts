import { beforeEach, expect, test } from "vitest";
import { get, post, rows, world } from "../../world";
import { faultOf, location, textOf, valueOf } from "../read";
import { address, day, holders, line, preview, save } from "./typing";

beforeEach(world);

test("a holder with a later recorded end is not overwritten; everything typed stays", async () => {
  await rows(
    "UPDATE assignment SET valid_to = '2030-08-06', version = 2 WHERE id = 'assignment-seat-mic'",
  );
  const { status, html } = await preview(
    line(0, "post-seat-mic", "木村　新", { reading: "きむら　あらた" }),
  );
  expect(status).toBe(422);
  expect(faultOf(html, "post-0")).toContain(
    "総務副大臣には令和12年８月５日まで佐藤　一郎さんが在任しています",
  );
  expect(valueOf(html, "name-0")).toBe("木村　新");
  expect(await textOf(new Response(html))).toContain("入力内容に１か所の誤りがあります");
});

test("what is missing or unreadable is said beside its field, all of it at once", async () => {
  const { status, html } = await preview({
    day: "平成32年1月1日",
    ...line(0, "post-seat-mic", "見知らぬ　人"),
    ...line(1, "post-seat-mic", "鈴木　花子"),
    ...line(2, "", "鈴木　花子", { until: "x" }),
  });
  expect(status).toBe(422);
  expect(faultOf(html, "day")).toContain("平成は");
  expect(faultOf(html, "reading-0")).toContain("名簿に登録されていません");
  expect(faultOf(html, "until-2")).toContain("日付として読めません");
  expect(faultOf(html, "post-2")).toContain("入力してください");
  const places = ["day", "reading-0", "post-2", "until-2"].map((name) =>
    html.indexOf(`<a href="#field-${name}">`),
  );
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(faultOf((await preview({})).html, "post-0")).toContain("少なくとも１行");
  expect(faultOf((await preview({ day: "x" })).html, "post-0")).toContain("少なくとも１行");
});

test("lines that do not go together are named even without a day", async () => {
  const typed = {
    ...line(0, "post-seat-mic", "鈴木　花子"),
    ...line(1, "post-seat-mic", "髙橋　健"),
  };
  const { html } = await preview({ ...typed, day: "" });
  expect(faultOf(html, "day")).toContain("入力してください");
  expect(faultOf(html, "post-1")).toContain("上の行にもあります");
});

const options = async (path: string) => [
  ...(await (await get(path, "secretariat")).text()).matchAll(/<option value="([^"]*)">([^<]*)/g),
];

test("posts of one name in two ministries can be told apart in the list", async () => {
  await rows(`INSERT INTO post (id, organization_id, name, name_en) VALUES
    ('same', 'meti', '大臣官房審議官', 'Deputy Director-General')`);
  const labels = new Map((await options(address)).map(([, id, label]) => [id, label]));
  expect(labels.get("same")).toBe("経産省　大臣官房審議官");
  expect(labels.get("post-adm-cao")).toBe("内閣府　大臣官房審議官");
  const english = new Map((await options(`/en${address}`)).map(([, id, label]) => [id, label]));
  expect(english.get("same")).toBe(
    "Deputy Director-General (Ministry of Economy, Trade and Industry)",
  );
});

test("namesakes are told apart by reading, then by the person's own page", async () => {
  await rows(
    `INSERT INTO person (id, display_name, reading) VALUES ('other', '鈴木花子', 'すずき　かこ')`,
  );
  const vague = await preview(line(0, "post-seat-mic", "鈴木　花子"));
  expect(faultOf(vague.html, "name-0")).toContain("すずき　かこ、すずき　はなこ");
  const typed = line(0, "post-seat-mic", "鈴木　花子", { reading: "すずきかこ" });
  location(await save(typed));
  expect(await rows("SELECT person_id FROM assignment WHERE valid_from = ?", day)).toEqual([
    { person_id: "other" },
  ]);
});

test("a person's page leads to a transfer of exactly this person", async () => {
  await rows(
    `INSERT INTO person (id, display_name, reading) VALUES ('twin', '鈴木　花子', 'すずき　はなこ')`,
  );
  const html = await (await get(`${address}?person=twin`, "secretariat")).text();
  expect(valueOf(html, "person-0")).toBe("twin");
  const typed = line(0, "post-seat-mic", valueOf(html, "name-0"), {
    reading: valueOf(html, "reading-0"),
  });
  expect(faultOf((await preview(typed)).html, "name-0")).toContain("氏名もふりがなも同じ人");
  location(await save({ ...typed, "person-0": "twin" }));
  expect(await rows("SELECT person_id FROM assignment WHERE valid_from = ?", day)).toEqual([
    { person_id: "twin" },
  ]);
});

test("what somebody else recorded during the preview is shown before anything is saved", async () => {
  const typed = line(0, "post-seat-mic", "木村　新", { reading: "きむら　あらた" });
  const { html } = await preview(typed);
  location(
    await save({
      day: "2030-07-01",
      ...line(0, "post-seat-mic", "新　任", { reading: "あら　にん" }),
    }),
  );
  const answer = await post(address, "secretariat", { day, ...typed, seen: valueOf(html, "seen") });
  expect(answer.status).toBe(409);
  const text = await textOf(answer);
  expect(text).toContain("確認している間に記録が変わりました");
  expect(text).toContain("新　任");
  expect(await holders("post-seat-mic")).toHaveLength(2);
});

test("more lines and the way back keep what was typed", async () => {
  const typed = line(0, "post-seat-mic", "木村　新");
  const more = await preview({ ...typed, rows: "4", more: "yes" });
  expect(more.html).toContain('name="post-7"');
  expect(valueOf(more.html, "name-0")).toBe("木村　新");
  const back = await preview({ ...typed, back: "yes", seen: "x" });
  expect(valueOf(back.html, "name-0")).toBe("木村　新");
});

test("nobody but the secretariat records a transfer", async () => {
  const typed = { day, ...line(0, "post-seat-mic", "鈴木　花子") };
  expect((await post(address, "coordinator", typed)).status).toBe(403);
  expect((await post(address, "outsider", typed)).status).toBe(404);
  expect((await post(address, undefined, typed)).status).toBe(401);
});
