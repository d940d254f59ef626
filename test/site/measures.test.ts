import { beforeEach, describe, expect, it } from "vitest";
import { approved } from "../world/measures";
import { forgetPages } from "../../src/web/public-cache";
import { post, get, rows, world } from "../world";
import { prepared, published, release } from "../publication/steps";

beforeEach(async () => {
  forgetPages();
  await world();
});

const measure = "/desk/measures/ms1/publish";
const text = async (path: string) => (await get(path)).text();

/** The ministry approves its measure once more, with changes. */
const approveAgain = (changes: Partial<typeof approved>) =>
  rows(
    `INSERT INTO measure_approval (id, measure_id, number, report_id, content, sha512, approved_by, approved_at)
      VALUES ('r1b', 'ms1', 2, 'r1', ?, 'x', 'mic-coordinator', '2026-07-01T00:00:00.000Z')`,
    JSON.stringify({ ...approved, ...changes }),
  );

/** So many more measures of the same kind in the public list. */
const listMore = (count: number) =>
  rows(
    `INSERT INTO publication (id, kind, subject_id, code, revision, title, title_en, content, sha512, prepared_by,
        released_by, is_lone, released_at, public_from)
      WITH RECURSIVE n (i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 99 + ?)
      SELECT 'p' || i, 'measure', 's' || i, 'MIC-' || i, 1, '施策' || i, '', p.content, 'x', p.prepared_by, p.released_by,
        0, p.released_at, p.public_from FROM n, publication p WHERE p.code = 'MIC-01'`,
    count,
  ).then(() =>
    rows(
      `INSERT INTO publication_listing (publication_id, kind, subject_id, place, code, title, lead_id, pillar_id, status,
          search_key, facts, public_from)
        SELECT p.id, 'measure', p.subject_id, '000040/' || p.code, p.code, p.title, 'mic', 'awareness', 'completed',
          p.title, l.facts, p.public_from FROM publication p, publication_listing l
        WHERE p.id LIKE 'p___' AND l.code = 'MIC-01'`,
    ),
  );

describe("the page of a measure", () => {
  it("is not there before a release, and then says what was approved", async () => {
    const id = await prepared(measure);
    expect((await get("/measures/MIC-01")).status).toBe(404);
    await release(id);
    const page = await text("/measures/MIC-01");
    expect(page).toContain("テレワーク・デイの実施【総務省・厚労省】");
    expect(page).toContain("参加団体を募集した。");
    expect(page).not.toContain("秘密");
  });

  it("does not change when the ministry edits, nor when it approves, before that is published", async () => {
    await published(measure);
    await approveAgain({ title: "新しい題名" });
    await rows("UPDATE measure SET title = '作業中の題名', version = version + 1 WHERE id = 'ms1'");
    forgetPages();
    const page = await text("/measures/MIC-01");
    expect(page).not.toContain("新しい題名");
    expect(page).not.toContain("作業中の題名");
  });

  it("says what each revision changed, and keeps the earlier one readable", async () => {
    await published(measure);
    await approveAgain({
      title: "新しい題名",
      budgets: [
        {
          year: 2026,
          account: "一般会計",
          note: "",
          source: "",
          sourceUrl: "",
          lines: [{ kind: "initial", amount: 300_000, isInclusive: false }],
        },
      ],
    });
    await published(measure, { note: "当初予算の成立に伴う更新" });
    const page = await text("/measures/MIC-01");
    expect(page).toContain("施策名を「テレワーク・デイの実施」から「新しい題名」に変更");
    expect(page).toContain("当初予算の成立に伴う更新");
    expect(page).toMatch(/令和８年度の予算（一般会計）の当初予算を.*248.*300/);
    const old = await text("/measures/MIC-01/revisions/1");
    expect(old).toContain("古い版です");
    expect(old).toContain("<h1>テレワーク・デイの実施");
  });

  it("that was withdrawn says why, and hides what must not be read", async () => {
    await published(measure);
    await post("/desk/publications/measure/ms1/withdraw", "secretariat", {
      reason: "数値の誤りのため",
      withdrawal: "hidden",
    });
    const answer = await get("/measures/MIC-01");
    const page = await answer.text();
    expect(answer.status).toBe(410);
    expect(page).toContain("数値の誤りのため");
    expect(page).not.toContain("参加団体を募集した。");
    expect(await text("/measures")).not.toContain("MIC-01");
  });

  it("released by one person says so", async () => {
    const id = await prepared(measure);
    await release(id, "secretariat", { alone: "1" });
    expect(await text("/measures/MIC-01")).toContain("二人目の確認を経ずに公表しました。");
  });

  it("comes out at its time, on its page and in the lists", async () => {
    const id = await prepared(measure, { when: "scheduled", day: "2099-04-01", time: "10:00" });
    await release(id);
    expect((await get("/measures/MIC-01")).status).toBe(404);
    expect(await text("/measures")).not.toContain("MIC-01");
    await rows("UPDATE publication_listing SET public_from = '2020-01-01T00:00:00.000Z'");
    forgetPages();
    expect(await text("/measures")).toContain("MIC-01");
  });

  it("answers that nothing has changed to whoever has it", async () => {
    await published(measure);
    const etag = (await get("/measures/MIC-01")).headers.get("etag") ?? "";
    const again = await get("/measures/MIC-01", undefined, { headers: { "If-None-Match": etag } });
    expect(again.status).toBe(304);
    expect(again.headers.get("cache-control")).toContain("public");
  });
});

describe("a measure that goes on in another", () => {
  const relative = {
    code: "MIC-100",
    title: "後継の施策",
    titleEn: "",
    kind: "renamed",
    year: 2026,
    isSuccessor: true,
  } as const;

  it("leads there only where that has a page", async () => {
    await approveAgain({ relatives: [relative] });
    await published(measure);
    expect(await text("/measures/MIC-01")).not.toContain('href="/measures/MIC-100"');
    await listMore(1);
    forgetPages();
    expect(await text("/measures/MIC-01")).toContain('href="/measures/MIC-100"');
  });
});

describe("the list of measures", () => {
  it("says what will be here while nothing is published", async () => {
    expect(await text("/measures")).toContain("公表した施策は、まだありません。");
    expect(await text("/")).not.toContain("施策の進み");
  });

  it("is narrowed by ministry, 柱 and words, in whichever way they are written", async () => {
    await published(measure);
    for (const found of ["lead=mic", "pillar=awareness", "text=てれわーく", "text=mic-01"])
      expect(await text(`/measures?${found}`)).toContain("/measures/MIC-01");
    for (const none of ["lead=mhlw", "pillar=support", "text=ワーケーション"])
      expect(await text(`/measures?${none}`)).toContain("この条件に合うものはありません。");
  });

  it("shows fifty at a time, none twice and none left out", async () => {
    await published(measure);
    await listMore(70);
    forgetPages();
    const first = await text("/measures");
    const next = /href="(\/measures\?after=[^"]+)"/.exec(first)?.[1] ?? "";
    const second = await text(next.replaceAll("&amp;", "&"));
    const codes = [first, second].map((page) => [
      ...new Set(Array.from(page.matchAll(/href="\/measures\/(MIC-\d+)"/g), ([, code]) => code)),
    ]);
    expect(codes.map(({ length }) => length)).toEqual([50, 21]);
    expect(new Set(codes.flat()).size).toBe(71);
  });

  it("is counted on the home page, ministry by ministry", async () => {
    await published(measure);
    await listMore(3);
    forgetPages();
    const page = await text("/");
    expect(page).toContain("施策の進み");
    expect(page).toMatch(
      /href="\/measures\?lead=mic"[^]*?data-label="実施中">1<[^]*?data-label="完了">3</,
    );
  });

  it("is announced once, however many came out together", async () => {
    await published(measure);
    await listMore(3);
    forgetPages();
    expect(await text("/")).toContain("施策４件");
  });
});
