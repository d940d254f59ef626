import { beforeEach, expect, test } from "vitest";
import { forgetPages } from "../../../src/web/public-cache";
import { get, post } from "../../world";
import { prepared, release } from "../steps";
import { disclose, file, papers, prepareHandouts, publishHandouts, shaOf } from "./given";

beforeEach(papers);

const asked = (sha512: string) => get(`/verify?sha512=${encodeURIComponent(sha512)}`);
const said = async (sha512: string) => (await asked(sha512)).text();
const isUnknown = async (digit: string) =>
  (await said(shaOf(digit))).includes("同じものはありません");
const withdraw = (withdrawal: string) =>
  post("/desk/publications/handouts/m1/withdraw", "secretariat", { reason: "誤り", withdrawal });

test("a published file is current, whatever the case, width and spaces of its SHA-512", async () => {
  await publishHandouts();
  for (const typed of [shaOf("a"), shaOf("A"), shaOf("ａ"), ` ${"aaaa ".repeat(32)}`]) {
    const text = await said(typed);
    expect(text).toContain("公表している最新の資料です");
    expect(text).toContain("資料１「テレワーク人口実態調査の結果」");
  }
});

test("what is not public is unknown: a file on the desk, one prepared, one yet to come out, one withheld", async () => {
  expect(await isUnknown("a")).toBe(true);
  const waiting = await prepared(prepareHandouts);
  expect(await isUnknown("a")).toBe(true);
  await release(waiting);
  expect(await isUnknown("a")).toBe(false);
  await file("h3", 1, "c");
  await file("h1", 2, "d");
  const later = { when: "scheduled", day: "2099-01-01", time: "10:00" };
  await release(await prepared(prepareHandouts, later));
  for (const digit of ["c", "d"]) expect([digit, await isUnknown(digit)]).toEqual([digit, true]);
});

test("an old version is told with what replaced it, and when", async () => {
  await publishHandouts();
  await file("h1", 2, "d", "誤記の訂正");
  await publishHandouts();
  const text = await said(shaOf("a"));
  expect(text).toContain("差し替える前の古い資料です");
  expect(text).toContain("/meetings/17/handouts/file-h1-2/");
  expect(await said(shaOf("d"))).toContain("公表している最新の資料です");
});

test("a file that its list gives no more is said to be public no more", async () => {
  await publishHandouts();
  await disclose("h1", "members");
  await publishHandouts();
  expect(await said(shaOf("a"))).toContain("現在は公表していない資料です");
});

test("a withdrawn list makes its files withdrawn ones; of a hidden one not even the title is told", async () => {
  await publishHandouts();
  await withdraw("kept");
  expect(await said(shaOf("a"))).toContain("公表を撤回した資料です");
  await publishHandouts();
  expect(await said(shaOf("a"))).toContain("公表している最新の資料です");
  await withdraw("hidden");
  const text = await said(shaOf("a"));
  expect(text).toContain("公表を撤回した資料です");
  for (const gone of ["テレワーク人口実態調査の結果", "h1の資料", "file-h1"])
    expect([gone, text.includes(gone)]).toEqual([gone, false]);
});

test("a hidden file stays withdrawn when its list is published anew without it", async () => {
  await publishHandouts();
  await withdraw("hidden");
  await file("h1", 2, "d");
  await publishHandouts();
  expect(await said(shaOf("a"))).toContain("公表を撤回した資料です");
  expect(await said(shaOf("d"))).toContain("公表している最新の資料です");
});

test("what is no SHA-512 is refused beside its field; nothing asked is no answer", async () => {
  for (const typed of ["abc", "g".repeat(128), "a".repeat(127)]) {
    const answer = await asked(typed);
    expect([typed, answer.status]).toEqual([typed, 422]);
    const text = await answer.text();
    expect(text).toContain("照合値として読めません");
    expect(text).toContain('aria-invalid="true"');
  }
  const empty = await (await get("/verify")).text();
  expect(empty).not.toContain('id="result"');
  const bare = await asked("");
  expect([bare.status, (await bare.text()).includes("入力してください")]).toEqual([422, true]);
});

test("the answer comes before the field it was asked with, to be heard", async () => {
  const text = await said(shaOf("a"));
  expect(text).toMatch(/<form[^]*role="status"[^]*id="result"[^]*name="sha512"/);
});

test("the answer is one for everybody, and is not remembered beyond a release", async () => {
  expect(await said(shaOf("a"))).toContain("同じものはありません");
  await publishHandouts();
  expect(await said(shaOf("a"))).toContain("公表している最新の資料です");
  forgetPages();
  const answer = await asked(shaOf("a"));
  expect(answer.headers.get("cache-control")).toBe("public, max-age=60");
});
