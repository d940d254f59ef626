import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { add, sql } from "../../src/db/sql";
import { commit, recorded } from "../../src/record/commit";
import { keepKey } from "../../src/record/form-keys";
import { get, post, rows, world } from "../world";

beforeEach(world);

const at = "2027-01-15T00:00:00.000Z";
const by = { accountId: "secretariat", at, requestId: "r" };
const statements = () => [
  keepKey("k", "secretariat", "/", at),
  ...recorded(by, [
    {
      event: { name: "meeting.announced", subjectId: "m1" },
      statements: [
        add("person", { id: "p1", displayName: "見本", reading: "みほん" }),
        sql`UPDATE meeting SET state = 'announced', version = version + 1 WHERE id = 'm1'`,
      ],
    },
  ]),
];

const written = async () => {
  const [found] = await rows(
    `SELECT (SELECT count(*) FROM event) AS events, (SELECT count(*) FROM notification) AS notices,
      (SELECT count(*) FROM form_key) AS keys, (SELECT count(*) FROM person WHERE id = 'p1') AS people,
      (SELECT state FROM meeting WHERE id = 'm1') AS state`,
  );
  return found;
};

it("a change, its place in the record, its notices and its key are written together", async () => {
  await commit(env.DB, statements());
  expect(await written()).toMatchObject({ events: 1, keys: 1, people: 1, state: "announced" });
});

it("a failure at any statement leaves nothing of the others", async () => {
  const before = await written();
  for (let k = 0; k <= statements().length; k++) {
    const broken = statements().toSpliced(k, 0, sql`INSERT INTO event (id) VALUES ('no number')`);
    await expect(commit(env.DB, broken)).rejects.toThrow("mismatch");
    expect(await written()).toEqual(before);
  }
});

it("of many who save the same version, exactly one wins", async () => {
  const fields = { version: "1", kind: "report", title: "改めた題名", presenter: "", minutes: "5" };
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, i) =>
      post("/desk/meetings/m1/items/i1", "secretariat", { ...fields, title: `題名${i}` }),
    ),
  );
  const statuses = answers.map(({ status }) => status).toSorted((a, b) => a - b);
  expect(statuses).toEqual([303, 409, 409, 409, 409, 409, 409, 409]);
  expect(await rows("SELECT version FROM agenda_item WHERE id = 'i1'")).toEqual([{ version: 2 }]);
});

it("a version that no row has is not taken for no check", async () => {
  const fields = { kind: "report", title: "改めた題名", presenter: "", minutes: "5" };
  for (const version of ["", "0", "-1", "999999999999999999999", "1.5", "NaN", "1 OR 1"])
    expect(
      (await post("/desk/meetings/m1/items/i1", "secretariat", { ...fields, version })).status,
      version,
    ).toBe(409);
});

it("the record tells who did what, newest first, fifty at a time", async () => {
  await commit(env.DB, statements());
  const page = await (await get("/desk/record", "auditor")).text();
  expect(page).toContain("secretariat");
  await rows(
    `INSERT INTO event (at, actor_id, name, subject_id)
      WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60)
      SELECT '2027-01-16T00:00:00.000Z', 'editor', 'agenda.reordered', 'm1' FROM n`,
  );
  const first = await (await get("/desk/record", "auditor")).text();
  expect(first.match(/<tr>/g)).toHaveLength(51);
  const older = /href="([^"]*before=[^"]*)"/.exec(first)?.[1]?.replaceAll("&amp;", "&") ?? "";
  const second = await (await get(older, "auditor")).text();
  expect(second.match(/<tr>/g)).toHaveLength(12);
  const newer = /href="([^"]*after=[^"]*)"/.exec(second)?.[1] ?? "";
  expect((await (await get(newer, "auditor")).text()).match(/<tr>/g)).toHaveLength(51);
  const filtered = await (await get("/desk/record?kind=meeting", "auditor")).text();
  expect(filtered.match(/<tr>/g)).toHaveLength(2);
});
