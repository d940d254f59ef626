import { beforeEach, expect, test } from "vitest";
import { get, rows } from "../../world";
import {
  holding,
  minutes,
  prepareMinutes,
  publishMinutes,
  publishSummary,
  redact,
  rewrite,
  settle,
} from "./given";

beforeEach(minutes);

const read = async (path: string) => (await get(path)).text();

test("a summary comes out before the minutes are settled, and says that it may change", async () => {
  await publishSummary("ministry");
  const page = await read("/meetings/16/summary");
  expect(page).toContain("速報版");
  expect(page).toContain("相談窓口を６か所に増やす。");
  expect(page).toContain("厚生労働省");
  await settle();
  await publishSummary("ministry");
  expect(await read("/meetings/16/summary")).toContain("確定版");
});

test("minutes are refused until they are settled, with what to do", async () => {
  const early = await get(prepareMinutes, "secretariat");
  expect(early.status).toBe(422);
  expect(await early.text()).toContain("確定してから公表します");
  await settle();
  await publishMinutes("name");
  expect(await read("/meetings/16/minutes")).toContain("佐藤　一郎");
});

/** The 名簿 on the meeting's page names its members: here only the addresses of the minutes are looked at. */
const minutesOnly = (paths: readonly string[]) => paths.filter((path) => path.includes("/minutes"));

const below = [
  ["name", [], ["厚生労働副大臣"]],
  ["post", ["佐藤　一郎", "鈴木　花子"], ["厚生労働副大臣"]],
  ["ministry", ["佐藤　一郎", "鈴木　花子"], ["厚生労働省"]],
  ["none", ["佐藤　一郎", "鈴木　花子"], []],
] as const;

test.for(below)(
  "with speakers named as far as %s nothing below that is anywhere",
  async ([level, hidden, told]) => {
    await settle();
    await rows(
      `INSERT INTO attendance (id, meeting_id, seat_id, actual) VALUES ('at1', 'm0', 'seat-mic', 'present')`,
    );
    await publishMinutes(level);
    for (const name of hidden) expect([name, minutesOnly(await holding(name))]).toEqual([name, []]);
    const page = await read("/meetings/16/minutes");
    const [, remarks = ""] = /id="proceedings"(.*)id="history"/s.exec(page) ?? [];
    const named = ["厚生労働副大臣", "厚生労働省"].filter((one) => remarks.includes(one));
    expect(named).toEqual(told);
  },
);

test("what is withheld is in no public answer, in no revision and in no other document", async () => {
  await rewrite("rk2", "相談窓口をMARK-secretに置く。");
  await redact("rk2", "MARK-secret");
  await redact("rk1", "");
  await settle();
  await publishMinutes("name");
  await publishSummary("name");
  expect(await holding("MARK-secret")).toEqual([]);
  expect(await holding("実施方針について説明があった。")).toEqual([]);
  expect(await read("/meetings/16/minutes")).toContain("相談窓口を");
  expect(await read("/meetings/16/minutes")).toContain("不開示");
  const stored = await rows<{ content: string }>(
    "SELECT content FROM publication WHERE kind IN ('minutes', 'summary')",
  );
  expect(stored.some(({ content }) => content.includes("MARK-secret"))).toBe(false);
});

test("words withheld that stand nowhere any more stop the publication", async () => {
  await redact("rk2", "６か所");
  await settle();
  await rewrite("rk2", "相談窓口を六か所に増やす。");
  const answer = await get(prepareMinutes, "secretariat");
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("「６か所」が、本文のどこにも見つかりません");
});

test("a guest's name is in no file that tells posts alone, not even spelt out in what it is tied together with", async () => {
  await rows(
    `INSERT INTO remark (id, meeting_id, item_id, place, kind, guest_title, guest_name, text) VALUES
      ('rk9', 'm0', 'held-1', 'Z', 'speech', '見本大学教授', '仮名　次郎', '意見を述べた。')`,
  );
  await settle();
  await publishMinutes("post");
  const file = await read("/meetings/16/minutes.xml");
  expect(file).toContain("見本大学教授");
  expect(file).not.toMatch(/仮名|次郎|_4eee_|_6b21_/);
  const [stored] = await rows<{ content: string }>(
    "SELECT content FROM publication WHERE kind = 'minutes'",
  );
  expect(stored?.content).not.toMatch(/仮名|次郎/);
});
