import { beforeEach, expect, it } from "vitest";
import { catalogue } from "../../src/record/events";
import { choices } from "../../src/record/model";
import { recordPage } from "../../src/record/queries";
import { windowIn } from "../../src/record/window";
import { get, rows, world } from "../world";

beforeEach(world);

/** Entries of the record, the oldest first: the event's name, who did it, what it is about. */
const happened = async (...entries: [name: string, actor: string | null, subject: string][]) => {
  for (const [name, actor, subject] of entries)
    await rows(
      "INSERT INTO event (at, actor_id, name, subject_id) VALUES ('2027-01-15T00:00:00.000Z', ?, ?, ?)",
      actor,
      name,
      subject,
    );
};

const day = () =>
  happened(
    ["account.signedIn", "secretariat", "secretariat"],
    ["meeting.announced", "secretariat", "m1"],
    ["account.signInFailed", null, "member"],
    ["account.suspended", "admin", "member"],
    ["roster.personCorrected", "secretariat", "person-seat-mhlw"],
    ["attendance.replied", "member", "m1"],
    ["account.signedOutEverywhere", "member", "member"],
    ["account.signedOut", "secretariat", "secretariat"],
  );

/** The names of the entries that an address shows, newest first. */
const shown = async (query: string) => {
  const { text, params } = recordPage(windowIn(Object.fromEntries(new URLSearchParams(query))));
  return (await rows<{ name: string }>(text, ...params)).map(({ name }) => name);
};

const work = [
  "attendance.replied",
  "roster.personCorrected",
  "account.suspended",
  "meeting.announced",
];
const door = [
  "account.signedOut",
  "account.signedOutEverywhere",
  "account.signInFailed",
  "account.signedIn",
];

it("leaves signing in and out aside, until it is asked for", async () => {
  await day();
  expect(await shown("")).toEqual(work);
  expect(await shown("kind=nonsense")).toEqual(work);
  expect(await shown("kind=door")).toEqual(door);
  expect(await shown("kind=account")).toEqual(["account.suspended"]);
  expect((await shown("kind=everything")).toSorted()).toEqual([...work, ...door].toSorted());
});

it("offers every kind of event that can happen", () => {
  const kinds = new Set(Object.keys(catalogue).map((name) => name.split(".")[0]));
  const offered: readonly string[] = choices;
  expect([...kinds].filter((kind) => !offered.includes(kind ?? ""))).toEqual([]);
});

it("finds what somebody did and what was done to them, to the account as to the person", async () => {
  await day();
  expect(await shown("who=member")).toEqual([
    "attendance.replied",
    "roster.personCorrected",
    "account.suspended",
  ]);
  expect(await shown("who=member&kind=account")).toEqual(["account.suspended"]);
  expect(await shown("who=member&kind=door")).toEqual([
    "account.signedOutEverywhere",
    "account.signInFailed",
  ]);
  expect(await shown("who=member&kind=everything")).toHaveLength(5);
  expect(await shown("who=aide")).toEqual([]);
});

it("tells an entry once, though somebody did it to themselves", async () => {
  await happened(["account.passwordReset", "member", "member"]);
  expect(await shown("who=member")).toHaveLength(1);
});

/** A page of the record, as its sentences and the addresses of the pages beside it. */
const pageAt = async (address: string) => {
  const page = await (await get(address, "auditor")).text();
  const beside = (edge: string) =>
    new RegExp(`href="(/desk/record[^"]*[?;]${edge}=[^"]*)"`)
      .exec(page)?.[1]
      ?.replaceAll("&amp;", "&") ?? "";
  const sentences = [...page.matchAll(/<td>([^<]*)<\/td>\s*<\/tr>/g)].map(([, text]) => text);
  return { sentences, older: beside("before"), newer: beside("after") };
};

const detail = (i: number) => `'{"name":"${i}"}'`;

it("turns page after page of somebody's entries there and back, missing and repeating none", async () => {
  const lines = Array.from({ length: 90 }, (_, i) => [
    `'member', 'account.signedIn', 'member', '{}'`,
    `'member', 'roster.postAdded', 'p', ${detail(i)}`,
    `'aide', 'roster.postAdded', 'p', ${detail(1000 + i)}`,
    `'admin', 'account.suspended', 'member', ${detail(i)}`,
  ]).flat();
  const values = lines.map((line) => `('2027-01-15T00:00:00.000Z', ${line})`).join(", ");
  await rows(`INSERT INTO event (at, actor_id, name, subject_id, detail) VALUES ${values}`);

  const first = await pageAt("/desk/record?who=member");
  const second = await pageAt(first.older);
  const third = await pageAt(second.older);
  const last = await pageAt(third.older);
  const pages = [first, second, third, last].map(({ sentences }) => sentences);
  expect(pages.map((page) => page.length)).toEqual([50, 50, 50, 30]);
  expect(new Set(pages.flat()).size).toBe(180);
  expect([first.newer, last.older]).toEqual(["", ""]);
  expect(await pageAt(last.newer)).toMatchObject({ sentences: third.sentences });
  expect(await pageAt(third.newer)).toMatchObject({ sentences: second.sentences });
  expect(await pageAt(second.newer)).toMatchObject({ sentences: first.sentences });
});

it("says that there is nothing but sign-ins, where that is so", async () => {
  await happened(["account.signedIn", "secretariat", "secretariat"]);
  expect(await (await get("/desk/record", "auditor")).text()).toContain(
    "のほかに、記録された操作は",
  );
  expect(await (await get("/desk/record?who=aide", "auditor")).text()).toContain("条件に合う記録");
});

it("says in its label whom the filter finds", async () => {
  const page = await (await get("/desk/record?who=member&kind=door", "auditor")).text();
  expect(page).toContain("操作した人・対象の人");
  expect(page).toMatch(/<option value="door"\s+selected/);
  expect(page).toMatch(/<option value="member"\s+selected/);
  expect(await (await get("/en/desk/record", "auditor")).text()).toContain(
    "who acted, or whom it is about",
  );
});
