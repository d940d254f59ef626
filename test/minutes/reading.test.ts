import { beforeEach, expect, it } from "vitest";
import { env } from "cloudflare:workers";
import { type Who, get, rows, world } from "../world";

beforeEach(world);

const page = "/desk/meetings/m0/minutes";
const settle = (state: string) =>
  rows("UPDATE minutes SET state = ?, version = version + 1", state);

const statuses = async (path: string, people: readonly Who[]) =>
  Object.fromEntries(
    await Promise.all(people.map(async (who) => [who, (await get(path, who)).status])),
  );

const everyRole = [
  "secretariat",
  "member",
  "aide",
  "auditor",
  "coordinator",
  "editor",
  "admin",
  "outsider",
] as const;

it("the minutes in confirmation are read by who sits on the council, the secretariat and auditors", async () => {
  expect(await statuses(page, everyRole)).toEqual({
    secretariat: 200,
    member: 200,
    aide: 200,
    auditor: 200,
    coordinator: 404,
    editor: 404,
    admin: 404,
    outsider: 404,
  });
});

it("only who may have something to confirm is led to confirming it", async () => {
  const confirm = `href="${page}/confirm"`;
  for (const who of ["member", "aide", "auditor"] as const)
    expect([who, (await (await get(page, who)).text()).includes(confirm)]).toEqual([
      who,
      who !== "auditor",
    ]);
});

it("settled minutes of a circulation are not said to have been confirmed by speakers", async () => {
  await settle("settled");
  const confirmed = "発言者の確認を経て";
  expect(await (await get(page, "member")).text()).toContain(confirmed);
  await rows("UPDATE meeting SET format = 'circulated', version = version + 1 WHERE id = 'm0'");
  expect(await (await get(page, "member")).text()).not.toContain(confirmed);
});

it("settled minutes are read by every official, in the version for the government where no more is theirs", async () => {
  await settle("settled");
  expect(await statuses(page, ["coordinator", "editor", "outsider"])).toEqual({
    coordinator: 303,
    editor: 303,
    outsider: 404,
  });
});

it("remarks stand under their item, with who spoke as of that day", async () => {
  const html = await (await get(page, "member")).text();
  expect(html).toContain("議題１　実施方針について");
  expect(html).toContain("○総務副大臣（佐藤　一郎）");
  expect(html.indexOf("実施方針について説明")).toBeLessThan(html.indexOf("相談窓口を"));
  expect(html.indexOf("相談窓口を")).toBeLessThan(html.indexOf("原案のとおり決定した"));
});

it("a draft is read by the secretariat and auditors, while others hear that it is coming", async () => {
  await settle("drafting");
  expect(await (await get(page, "auditor")).text()).toContain("相談窓口を");
  const html = await (await get(page, "member")).text();
  expect(html).not.toContain("相談窓口を");
  expect(html).toContain("事務局が議事録案を作成しています");
});

it("a proxy of that day reads what the seat said, in their own name", async () => {
  await env.DB.batch([
    env.DB.prepare(
      "INSERT INTO person (id, display_name, reading, is_sample) VALUES ('px', '代理　太郎', 'だいり　たろう', 1)",
    ),
    env.DB.prepare(
      "UPDATE account SET person_id = 'px', version = version + 1 WHERE id = 'outsider'",
    ),
    env.DB.prepare(
      `INSERT INTO attendance (id, meeting_id, seat_id, actual, proxy_title, proxy_name, proxy_person_id)
        VALUES ('t', 'm0', 'seat-meti', 'proxy', '経済産業大臣政務官', '代理　太郎', 'px')`,
    ),
    env.DB.prepare(
      "UPDATE remark SET seat_id = 'seat-meti', is_proxy = 1, version = version + 1 WHERE id = 'rk2'",
    ),
  ]);
  const answer = await get(page, "outsider");
  expect(answer.status).toBe(200);
  expect(await answer.text()).toContain("経済産業副大臣代理：経済産業大臣政務官（代理　太郎）");
});

it("script in a remark stays text", async () => {
  await rows(
    "UPDATE remark SET text = '<script>alert(1)</script>[x](javascript:alert(1))', version = version + 1 WHERE id = 'rk1'",
  );
  const html = await (await get(page, "secretariat")).text();
  expect(html).not.toContain("<script>alert");
  expect(html).not.toContain('href="javascript:');
});

it("a meeting without minutes offers two ways to begin, to the secretariat alone", async () => {
  await rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'");
  const own = await (await get("/desk/meetings/m1/minutes", "secretariat")).text();
  expect(own).toContain("次第から骨子を作る");
  expect(own).toContain("議事メモを貼り付ける");
  const others = await (await get("/desk/meetings/m1/minutes", "member")).text();
  expect(others).not.toContain("骨子");
  expect(others).toContain("まだ作成を始めていません");
});
