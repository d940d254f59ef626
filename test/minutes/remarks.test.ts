import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../world";
import { at, base, inPlace, remark, speech } from "./given";

beforeEach(world);

it("a saved remark has a revision of its text, and tells who drafted it", async () => {
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("窓口を７か所に増やす。"),
  });
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe(`${base}/draft#remark-rk2`);
  expect(await remark("rk2")).toMatchObject({
    text: "窓口を７か所に増やす。",
    number: 2,
    version: 2,
  });
  expect(
    await rows("SELECT number, why, written_by FROM remark_revision WHERE remark_id = 'rk2'"),
  ).toEqual([
    { number: 1, why: "drafted", written_by: "secretariat" },
    { number: 2, why: "edited", written_by: "secretariat" },
  ]);
});

it("what changes no text makes no revision", async () => {
  await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("相談窓口を６か所に増やす。", { inSummary: "yes", summaryText: "窓口を増やす。" }),
  });
  expect(await remark("rk2")).toMatchObject({
    number: 1,
    summary_text: "窓口を増やす。",
    version: 2,
  });
});

const page = async () => (await get(at("rk2"), "secretariat")).text();

it("a summary older than its text is said to be so, until it is saved, changed or not", async () => {
  const asIs = speech("相談窓口を６か所に増やす。", {
    inSummary: "yes",
    summaryText: "窓口を増やす。",
  });
  await post(at("rk2"), "secretariat", { version: "1", ...asIs });
  expect(await page()).not.toContain("まだ確かめられていません");
  await rows("UPDATE remark SET summary_number = 0, version = version + 1 WHERE id = 'rk2'");
  expect(await page()).toContain("議事要旨での文が、まだ確かめられていません");
  await post(at("rk2"), "secretariat", { version: "3", ...asIs });
  expect(await page()).not.toContain("まだ確かめられていません");
});

it("a stale save answers 409 with both texts, and saving again saves the merge", async () => {
  await post(at("rk2"), "secretariat2", { version: "1", ...speech("先に直した文。") });
  const answer = await post(at("rk2"), "secretariat", {
    version: "1",
    ...speech("後から直した文。"),
  });
  expect(answer.status).toBe(409);
  const html = await answer.text();
  expect(html).toContain("先に直した文。");
  expect(html).toContain("後から直した文。");
  expect(html).toContain('name="version" value="2"');
  expect(
    (await post(at("rk2"), "secretariat", { version: "2", ...speech("合わせた文。") })).status,
  ).toBe(303);
});

it("two people who draft different remarks do not wait for each other", async () => {
  const [one, other] = await Promise.all([
    post(at("rk1"), "secretariat", { version: "1", ...speech("あ", { speaker: "seat:seat-mic" }) }),
    post(at("rk2"), "secretariat2", { version: "1", ...speech("い") }),
  ]);
  expect([one.status, other.status]).toEqual([303, 303]);
});

it("a script gets the row itself, or hears that it is stale", async () => {
  const saved = await post(
    at("rk2"),
    "secretariat",
    { version: "1", ...speech("直した。") },
    inPlace,
  );
  const html = await saved.text();
  expect(saved.status).toBe(200);
  expect(html).toMatch(/^<li class="remark remark-speech" id="remark-rk2"/);
  expect(html).toContain("直した。");
  expect(
    (await post(at("rk2"), "secretariat", { version: "1", ...speech("直す。") }, inPlace)).status,
  ).toBe(409);
});

it("while the speakers confirm, the editor warns that they must confirm again", async () => {
  expect(await (await get(at("rk2"), "secretariat")).text()).toContain(
    "もう一度その発言者の確認が必要",
  );
});

it("the preview shows what the page will, and keeps nothing", async () => {
  const answer = await post(`${base}/preview`, "secretariat", {
    text: "**強調**<img src=x onerror=alert(1)>",
  });
  expect(await answer.text()).toBe(
    "<p><strong>強調</strong>&lt;img src=x onerror=alert(1)&gt;</p>\n",
  );
});

/** So many more remarks in the same minutes. */
const grow = (count: number) =>
  rows(
    `INSERT INTO remark (id, meeting_id, item_id, place, kind, seat_id, text)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)
      SELECT 'x' || i, 'm0', 'held-1', 'C' || printf('%04d', i) || 'V', 'speech', 'seat-mhlw', '発言その' || i FROM n`,
    count,
  );

it("saving takes two round trips and reads the same rows of three hundred remarks as of three", async () => {
  const few = counted(env.DB);
  await post(at("rk2"), "secretariat", { version: "1", ...speech("一") }, { db: few.db });
  await grow(300);
  const many = counted(env.DB);
  await post(at("rk2"), "secretariat", { version: "2", ...speech("二") }, { db: many.db });
  expect(many.trips()).toBe(2);
  expect(many.rowsRead()).toBe(few.rowsRead());
});
