import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import {
  disclose,
  file,
  meetingIs,
  papers,
  prepareHandouts,
  publishHandouts,
} from "../publication/handouts/given";
import { prepared } from "../publication/steps";
import { type Who, counted, get, post, rows } from "../world";

const text = async (path: string, who: Who = "secretariat") => (await get(path, who)).text();

/** How many handouts a page asks to be published, with the way there; null where it asks for none. */
const askedOn = async (path: string) => {
  const page = await text(path);
  const [, n = null] = /公開できるようになった資料が(.)点あります/.exec(page) ?? [];
  return n === null || page.includes(`href="${prepareHandouts}"`) ? n : `${n} without the way`;
};

/** The same on the desk and on the meeting's page. */
const asked = async () => {
  const [onDesk, onPage] = [await askedOn("/desk"), await askedOn("/desk/meetings/m1")];
  return onDesk === onPage ? onDesk : [onDesk, onPage];
};

/** The summary of meeting 17 from an instant on, as if released. */
const summaryFrom = (revision: number, from: string, withdrawal: string | null = null) =>
  rows(
    `INSERT INTO publication (id, kind, subject_id, code, revision, withdrawal, title, title_en, content, sha512, prepared_by,
      released_by, is_lone, released_at, public_from)
      VALUES (?, 'summary', 'm1', '17', ?, ?, 'x', 'x', '{}', 'x', 'secretariat', 'secretariat2', 0, ?, ?)`,
    `s${revision}`,
    revision,
    withdrawal,
    from,
    from,
  );

beforeEach(papers);

it("what the meeting opens is asked for once it was held, until it is prepared and published", async () => {
  await disclose("h1", "after_meeting");
  await publishHandouts();
  expect(await asked()).toBeNull();
  await meetingIs("held");
  expect(await asked()).toBe("１");
  await prepared(prepareHandouts);
  expect(await asked()).toBeNull();
  await rows(
    "UPDATE publication_draft SET state = 'returned', version = version + 1 WHERE state = 'prepared'",
  );
  expect(await asked()).toBe("１");
  await publishHandouts();
  expect(await asked()).toBeNull();
});

it("what the summary opens is asked for once that is public, not while it is scheduled or withdrawn", async () => {
  await disclose("h1", "with_summary");
  await meetingIs("held");
  await publishHandouts();
  await summaryFrom(1, "2099-01-01T00:00:00.000Z");
  expect(await asked()).toBeNull();
  await summaryFrom(2, "2026-01-01T00:00:00.000Z");
  expect(await asked()).toBe("１");
  await summaryFrom(3, "2026-01-02T00:00:00.000Z", "kept");
  expect(await asked()).toBeNull();
});

it("a file that was replaced since is asked for as well; what is restricted, off the web or not accepted never is", async () => {
  await meetingIs("held");
  for (const id of ["h2", "h3"]) await file(id, 1, "c");
  await rows(
    "UPDATE handout SET disclosure = 'closed', clause = 5, disclosure_reason = 'x', version = version + 1 WHERE id = 'h2'",
  );
  await publishHandouts();
  expect(await asked()).toBeNull();
  await file("h1", 2, "b");
  expect(await asked()).toBe("１");
  await rows("UPDATE handout SET on_web = 0, version = version + 1 WHERE id = 'h1'");
  expect(await asked()).toBeNull();
});

it("nothing is asked of a list that was withdrawn", async () => {
  await meetingIs("held");
  await publishHandouts();
  await file("h1", 2, "b");
  expect(await asked()).toBe("１");
  const path = "/desk/publications/handouts/m1/withdraw";
  expect(
    (await post(path, "secretariat", { reason: "誤りがあったため", withdrawal: "kept" })).status,
  ).toBe(303);
  expect(await asked()).toBeNull();
});

it("of a meeting of long ago its own page tells, and the desk no more", async () => {
  await meetingIs("held");
  await rows("UPDATE meeting SET day = '2020-01-15', version = version + 1 WHERE id = 'm1'");
  expect(await asked()).toEqual([null, "１"]);
});

it("only those who publish are asked, in the one trip of each page", async () => {
  await meetingIs("held");
  for (const who of ["member", "coordinator", "auditor"] as const)
    for (const path of ["/desk", "/desk/meetings/m1"])
      expect(await text(path, who)).not.toContain("公開できるようになった");
  for (const path of ["/desk", "/desk/meetings/m1"]) {
    const { db, trips } = counted(env.DB);
    await get(path, "secretariat", { db });
    expect(trips()).toBe(1);
  }
  expect(await text("/en/desk")).toContain("One may be public by now");
});
