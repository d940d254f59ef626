import { beforeEach, expect, test } from "vitest";
import { get, rows } from "../../world";
import { disclose, file, handout, meetingIs, papers, publishHandouts, submitted } from "./given";

beforeEach(papers);

const page = async () => (await get("/meetings/17/handouts")).text();

/** The row of a number in the table of the page. */
const rowOf = async (number: string) => {
  const text = await page();
  const table = text.slice(text.indexOf("<table"));
  const row = table.split("<tr>").find((one) => one.includes(number)) ?? "";
  return row.slice(0, row.indexOf("</tr>"));
};

test("every number is listed, with its file or with why that is not there", async () => {
  await handout("h4", ["material", 3, 1], {
    disclosure: "closed",
    clause: 5,
    disclosure_reason: "MARK-reason",
  });
  await handout("h5", ["material", 3, 2], { on_web: 0 });
  await handout("h6", ["reference", 1, null], { disclosure: "with_summary" });
  for (const id of ["h4", "h5", "h6"]) await file(id, 1, "b");
  await publishHandouts();
  expect(await rowOf("資料１")).toContain("/meetings/17/handouts/file-h1-1/");
  expect(await rowOf("資料１")).toContain("[PDF, 1.2 MB]");
  expect(await rowOf("資料２")).toContain("会議後に公開します");
  expect(await rowOf("資料３－１")).toContain("非公開（情報公開法第５条第５号）");
  expect(await rowOf("資料３－２")).toContain("ウェブサイトには掲載しません");
  expect(await rowOf("参考資料１")).toContain("議事要旨の公表時に公開します");
  expect(await rowOf("机上配布資料１")).toContain("構成員限り");
  for (const number of ["資料２", "資料３－１", "机上配布資料１"])
    expect([number, /省|議題/.test(await rowOf(number))]).toEqual([number, false]);
  expect(await rowOf("参考資料１")).toContain("h6の題名");
  const text = await page();
  for (const secret of [
    "file-h4",
    "file-h5",
    "file-h6",
    "h4の資料",
    "h4の題名",
    "構成員限りの試算",
    "テレワーク推進施策について",
    "b".repeat(128),
    "MARK-reason",
  ])
    expect([secret, text.includes(secret)]).toEqual([secret, false]);
});

test("a number that nobody has is explained", async () => {
  await handout("h4", ["material", 4, 2]);
  await publishHandouts();
  expect(await rowOf("資料３")).toContain("欠番");
  expect(await rowOf("資料４－１")).toContain("欠番");
});

test("a paper for after the meeting comes with the revision made once it was held", async () => {
  await rows("UPDATE handout SET state = 'accepted', version = version + 1 WHERE id = 'h2'");
  await file("h2", 1, "c");
  await publishHandouts();
  expect(await page()).not.toContain("file-h2-1");
  await meetingIs("held");
  await publishHandouts();
  expect(await page()).toContain("/meetings/17/handouts/file-h2-1/");
  expect(await page()).toContain("資料２のファイルを公開");
});

/** A revision of the summary of meeting 17, as if released. */
const summary = (id: string, revision: number, from: string, withdrawal: string | null) =>
  rows(
    `INSERT INTO publication (id, kind, subject_id, code, revision, withdrawal, title, title_en, content, sha512, prepared_by,
      released_by, is_lone, released_at, public_from)
      VALUES (?, 'summary', 'm1', '17', ?, ?, 'x', 'x', '{}', 'x', 'secretariat', 'secretariat2', 0, ?, ?)`,
    id,
    revision,
    withdrawal,
    from,
    from,
  );
test("a paper for the summary comes once that is public, not before", async () => {
  await disclose("h1", "with_summary");
  await publishHandouts();
  await summary("s1", 1, "2099-01-01T00:00:00.000Z", null);
  await publishHandouts("議事要旨は予定");
  expect(await page()).not.toContain("file-h1-1");
  await summary("s2", 2, "2026-01-01T00:00:00.000Z", null);
  await publishHandouts();
  expect(await page()).toContain("file-h1-1");
  await summary("s3", 3, "2026-01-02T00:00:00.000Z", "kept");
  await publishHandouts();
  expect(await page()).not.toContain("file-h1-1");
});

test("a correction of the summary that is still to come closes nothing", async () => {
  await disclose("h1", "with_summary");
  await summary("s1", 1, "2026-01-01T00:00:00.000Z", null);
  await summary("s2", 2, "2099-01-01T00:00:00.000Z", null);
  await publishHandouts();
  expect(await page()).toContain("file-h1-1");
});

test("a withheld title is told when the paper is opened, which is no change of its title", async () => {
  await handout("h4", ["material", 3, null], { disclosure: "members" });
  await file("h4", 1, "b");
  await publishHandouts();
  expect(await page()).not.toContain("h4の題名");
  await disclose("h4", "open");
  await publishHandouts();
  const text = await page();
  for (const word of ["h4の題名", "資料３のファイルを公開"]) expect(text).toContain(word);
  for (const word of ["題名を「", "提出者を変更"]) expect(text).not.toContain(word);
});

test("what was submitted but not accepted is not there yet; what was accepted before it stays", async () => {
  await submitted("h2", 1, "c");
  await submitted("h1", 2, "d");
  await meetingIs("held");
  await publishHandouts();
  expect(await rowOf("資料２")).toContain("準備中");
  expect(await rowOf("資料１")).toContain("file-h1-1");
  expect(await rowOf("資料１")).not.toContain("差替え");
  for (const secret of ["file-h2-1", "file-h1-2"]) expect(await page()).not.toContain(secret);
});

test("a replacement is told with its note, and the old list stays readable", async () => {
  await publishHandouts();
  await file("h1", 2, "d", "３ページの数値を訂正");
  await publishHandouts();
  const text = await page();
  expect(text).toContain("資料１のファイルを差替え（３ページの数値を訂正）");
  // The day of its acceptance, as on the desk; it was uploaded the day before.
  expect(await rowOf("資料１")).toContain("令和９年１月11日差替え");
  expect(text).toContain("file-h1-2");
  expect(text.slice(0, text.indexOf('id="history"'))).not.toContain("file-h1-1");
  const old = await (await get("/meetings/17/handouts/revisions/1")).text();
  expect(old).toContain("file-h1-1");
  expect(old).toContain("古い版です");
});
