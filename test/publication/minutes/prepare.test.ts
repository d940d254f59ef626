import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, post, rows } from "../../world";
import { prepared, release } from "../steps";
import { minutes, prepareMinutes, prepareSummary, redact, settle } from "./given";

beforeEach(async () => {
  await minutes();
  await settle();
});

const read = async (path: string) => (await get(path, "secretariat")).text();

test("whoever prepares sees the page as it will be, with how far speakers are named", async () => {
  const asSet = await read(prepareMinutes);
  expect(asSet.slice(asSet.indexOf('id="preview"'))).toContain("佐藤　一郎");
  const chosen = await read(`${prepareMinutes}?attribution=none`);
  const [, preview = ""] = /id="preview"(.*)/s.exec(chosen) ?? [];
  for (const name of ["佐藤　一郎", "総務副大臣"])
    expect([name, preview.includes(name)]).toEqual([name, false]);
  expect(chosen).toContain('name="attribution" value="none"');
  expect(chosen).toContain("発言者は示しません（無記名）");
});

test("what is left out is told with its reason", async () => {
  await redact("rk2", "６か所");
  await rows("UPDATE remark SET in_summary = 0, version = version + 1 WHERE id = 'rk1'");
  expect(await read(prepareMinutes)).toContain(
    "議題１ 厚生労働副大臣の発言の「６か所」：不開示（情報公開法第５条第５号。検討中のため）",
  );
  expect(await read(prepareSummary)).toContain("議事要旨に載せる印のない発言等１件は載りません");
});

test("names that the text gives away are warned of by themselves, not counted among what is left out", async () => {
  await rows(
    "UPDATE remark SET text = '佐藤副大臣の説明のとおり。', version = version + 1 WHERE id = 'rk2'",
  );
  const page = await read(`${prepareMinutes}?attribution=post`);
  expect(page).toContain("本文に氏名が１か所残っています");
  expect(page).toContain("議題１ 厚生労働副大臣の発言：「佐藤」");
  expect(page).toContain("公開しないものが１件あります");
});

test("a part that names a paper is told with the number of the paper", async () => {
  await rows(`INSERT INTO handout (id, meeting_id, item_id, title, submitter_id, state, disclosure, created_at)
    VALUES ('p1', 'm0', 'held-1', '実施方針', 'mic', 'accepted', 'open', '2024-03-01T00:00:00.000Z')`);
  await rows(
    "INSERT INTO handout_number (handout_id, meeting_id, kind, major) VALUES ('p1', 'm0', 'material', 3)",
  );
  await rows(
    "UPDATE remark SET text = '[[handout:p1]]の説明のとおり。', version = version + 1 WHERE id = 'rk2'",
  );
  await redact("rk2", "[[handout:p1]]の説明");
  expect(await read(prepareMinutes)).toContain("「資料３の説明」：不開示");
  await rows("UPDATE remark SET text = '説明した。', version = version + 1 WHERE id = 'rk2'");
  const lost = await get(prepareMinutes, "secretariat");
  expect([lost.status, (await lost.text()).includes("不開示とした「資料３の説明」が")]).toEqual([
    422,
    true,
  ]);
});

test("what was chosen is what is prepared, also after a mistake in the form", async () => {
  const wrong = await post(prepareMinutes, "secretariat", {
    when: "scheduled",
    attribution: "none",
  });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('name="attribution" value="none"');
  const id = await prepared(prepareMinutes, { attribution: "none" });
  const [draft] = await rows<{ content: string }>(
    "SELECT content FROM publication_draft WHERE id = ?",
    id,
  );
  expect(draft?.content).toContain('"attribution":"none"');
  expect(draft?.content).not.toContain("佐藤");
  // The draft is compared with what would be prepared in the same way.
  expect(await read(`/desk/publications/${id}`)).not.toContain("元の内容が変わって");
});

test("preparing takes one round trip, sending it two; a second person releases", async () => {
  for (const path of [prepareMinutes, prepareSummary]) {
    const { db, trips } = counted(env.DB);
    expect((await get(path, "secretariat", { db })).status).toBe(200);
    expect(trips()).toBe(1);
    const sent = counted(env.DB);
    const answer = await post(path, "secretariat", { when: "at_once" }, { db: sent.db });
    expect([answer.status, sent.trips()]).toEqual([303, 2]);
    const id = answer.headers.get("location")?.split("/").at(-1) ?? "";
    expect((await release(id, "secretariat")).status).toBe(422);
    expect((await release(id)).status).toBe(303);
  }
});

test("a summary written before its text was corrected is refused, with what to do; the minutes are not", async () => {
  await rows(
    "UPDATE remark SET summary_text = '窓口を増やす。', number = 2, version = version + 1 WHERE id = 'rk2'",
  );
  const answer = await get(prepareSummary, "secretariat");
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("議事要旨での文が確かめられていない発言があります");
  expect((await post(prepareSummary, "secretariat", { when: "at_once" })).status).toBe(422);
  expect((await get(prepareMinutes, "secretariat")).status).toBe(200);
  await rows("UPDATE remark SET summary_number = 2, version = version + 1 WHERE id = 'rk2'");
  expect((await get(prepareSummary, "secretariat")).status).toBe(200);
});

test("minutes that were never begun are refused, with what to do", async () => {
  await rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'");
  const answer = await get("/desk/meetings/m1/summary/publish", "secretariat");
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain("まだ作成していません");
});
