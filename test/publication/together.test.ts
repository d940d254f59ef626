import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { forgetPages } from "../../src/web/public-cache";
import { counted, get, post, rows, type Typed, type Who, world } from "../world";
import { approvedMeasures } from "./many";

const measures = "/desk/measures/publish";
const actions = "/desk/actions/publish";
const releases = "/desk/publications/release";

beforeEach(async () => {
  forgetPages();
  await world();
});

const text = async (answer: Promise<Response>) => (await answer).text();
const prepare = (typed: Typed, who: Who = "secretariat", path = measures) =>
  post(path, who, { when: "at_once", ...typed });
const waiting = () =>
  rows<{ id: string; version: number; subject_id: string }>(
    "SELECT id, version, subject_id FROM publication_draft WHERE state = 'prepared' ORDER BY subject_id",
  );
const chosen = async () => (await waiting()).map(({ id, version }) => `${id}.${version}`);
const publicCount = async () =>
  (await rows("SELECT id FROM publication WHERE kind = 'measure'")).length;

describe("preparing several", () => {
  it("lists what was approved and not what never was, nor what is still a draft", async () => {
    const page = await text(get(measures, "secretariat"));
    expect(page).toContain("テレワーク・デイの実施");
    expect(page).not.toContain("相談センターの運営");
    expect(page).not.toContain("MHLW-01");
  });

  it("prepares those ticked, in one commit", async () => {
    await approvedMeasures(3);
    const { db, trips } = counted(env.DB);
    const answer = await post(
      measures,
      "secretariat",
      { when: "at_once", chosen: ["ms1", "m101"] },
      { db },
    );
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect((await waiting()).map(({ subject_id }) => subject_id)).toEqual(["m101", "ms1"]);
  });

  it("prepares all of a ministry, and none of another", async () => {
    await approvedMeasures(3);
    expect(
      (await prepare({ scope: "all" }, "secretariat", `${measures}?ministry=mhlw`)).status,
    ).toBe(303);
    expect((await waiting()).map(({ subject_id }) => subject_id)).toEqual(["m100", "m101", "m102"]);
  });

  it("prepares two hundred at once, and says that there are more", async () => {
    await approvedMeasures(230);
    expect(await text(get(measures, "secretariat"))).toContain("はじめの200件");
    expect((await prepare({ scope: "all" })).status).toBe(303);
    expect(await waiting()).toHaveLength(200);
  });

  it("puts what has news first, and leaves out of all what has none", async () => {
    await approvedMeasures(1);
    await prepare({ chosen: "ms1" });
    const page = await text(get(measures, "secretariat"));
    expect(page.indexOf("MHLW-100")).toBeLessThan(page.indexOf("MIC-01"));
    await prepare({ scope: "all" });
    expect((await waiting()).map(({ subject_id }) => subject_id)).toEqual(["m100", "ms1"]);
    expect((await prepare({ scope: "all" })).status).toBe(422);
  });

  it("asks for a choice, and for a note where nothing is new", async () => {
    expect((await prepare({})).status).toBe(422);
    await prepare({ chosen: "ms1" });
    const again = await prepare({ chosen: "ms1" });
    expect(again.status).toBe(422);
    expect(await again.text()).toContain("公表した後の新しい動きがありません");
    expect((await prepare({ chosen: "ms1", note: "再掲" })).status).toBe(303);
    expect(await waiting()).toHaveLength(1);
  });

  it("keeps what was ticked and typed when something is wrong", async () => {
    const answer = await prepare({ chosen: "ms1", when: "scheduled", note: "書きかけ" });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    expect(page).toContain("書きかけ");
    expect(page).toMatch(/value="ms1"[^>]*checked/);
  });

  it("does nothing for a measure that was never approved", async () => {
    expect((await prepare({ chosen: "ms2", note: "初めて" })).status).toBe(422);
    expect(await waiting()).toEqual([]);
  });

  it("tells the secretariat once, and each measure in its own history", async () => {
    await approvedMeasures(3);
    await prepare({ scope: "all" });
    const told = await rows(
      `SELECT name FROM event JOIN notification n ON n.event_id = event.id WHERE n.account_id = 'secretariat2'`,
    );
    expect(told).toEqual([{ name: "publication.preparedTogether" }]);
    expect(await rows("SELECT name FROM event WHERE subject_id = 'ms1'")).toEqual([
      { name: "publication.preparedWithOthers" },
    ]);
  });

  it("is the secretariat's", async () => {
    for (const who of ["editor", "coordinator", "auditor"] as const) {
      expect([403, 404]).toContain((await get(measures, who)).status);
      expect([403, 404]).toContain((await prepare({ chosen: "ms1" }, who)).status);
    }
    expect(await waiting()).toEqual([]);
  });
});

describe("action items", () => {
  it("are prepared together as well, without drafts of their parts", async () => {
    await rows(
      "UPDATE action_part SET draft_report = '秘密の下書き', draft_state = 'reported', drafted_by = 'editor', version = version + 1",
    );
    expect((await prepare({ chosen: "a1" }, "secretariat", actions)).status).toBe(303);
    const [draft] = await rows<{ content: string }>("SELECT content FROM publication_draft");
    expect(draft?.content).toContain("労務の相談");
    expect(draft?.content).not.toContain("秘密");
  });
});

describe("releasing several", () => {
  beforeEach(async () => {
    await approvedMeasures(2);
    await prepare({ scope: "all" });
  });

  it("is done by a second person in one commit", async () => {
    const { db, trips } = counted(env.DB);
    const answer = await post(releases, "secretariat2", { chosen: await chosen() }, { db });
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect(await rows("SELECT is_lone, revision FROM publication WHERE kind = 'measure'")).toEqual([
      { is_lone: 0, revision: 1 },
      { is_lone: 0, revision: 1 },
      { is_lone: 0, revision: 1 },
    ]);
    expect(await rows("SELECT code FROM publication_listing ORDER BY place")).toEqual([
      { code: "MHLW-100" },
      { code: "MHLW-101" },
      { code: "MIC-01" },
    ]);
  });

  it("releases all that was listed, and nothing that came since", async () => {
    const page = await text(get(releases, "secretariat2"));
    const listed = /name="listed" value="([^"]+)"/.exec(page)?.[1] ?? "";
    await prepare({ chosen: "a1" }, "secretariat", actions);
    expect((await post(releases, "secretariat2", { scope: "all", listed })).status).toBe(303);
    expect((await waiting()).map(({ subject_id }) => subject_id)).toEqual(["a1"]);
    expect(await publicCount()).toBe(3);
  });

  it("by whoever prepared it asks for the tick, and stays marked", async () => {
    const unticked = await post(releases, "secretariat", { chosen: await chosen() });
    expect([unticked.status, await publicCount()]).toEqual([422, 0]);
    await post(releases, "secretariat", { chosen: await chosen(), alone: "1" });
    expect(await rows("SELECT DISTINCT is_lone FROM publication WHERE kind = 'measure'")).toEqual([
      { is_lone: 1 },
    ]);
    const names = await rows("SELECT DISTINCT name FROM event WHERE name LIKE '%lone%'");
    expect(names).toEqual([{ name: "publication.releasedAloneWithOthers" }]);
  });

  it("releases all or none", async () => {
    const ticks = await chosen();
    const [first] = await waiting();
    await rows(
      "UPDATE publication_draft SET state = 'returned', version = version + 1 WHERE id = ?",
      first?.id ?? "",
    );
    const answer = await post(releases, "secretariat2", { chosen: ticks });
    expect([answer.status, await publicCount()]).toEqual([422, 0]);
  });

  it("of what changed meanwhile answers 409, and releases nothing", async () => {
    const ticks = await chosen();
    await rows("UPDATE publication_draft SET version = version + 1");
    const answer = await post(releases, "secretariat2", { chosen: ticks });
    expect([answer.status, await publicCount()]).toEqual([409, 0]);
  });

  it("asks for a choice", async () => {
    expect((await post(releases, "secretariat2", {})).status).toBe(422);
  });
});
