import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { type Typed, counted, get, post, rows, world } from "../world";

beforeEach(world);

const here = "/desk/measures/ms1/budgets/2026";
const lines = async () =>
  await rows(
    `SELECT b.account, l.kind, l.amount, l.is_inclusive AS part FROM budget b JOIN budget_line l ON l.budget_id = b.id
      WHERE b.measure_id = 'ms1' AND b.year = 2026 ORDER BY b.account, l.kind`,
  );

/** What the form of 2026 sends when nothing was touched. */
const untouched = {
  unit: "million",
  "account-bg1": "一般会計",
  "version-bg1": "1",
  "initial-bg1": "248",
};
const send = async (typed: Typed, who: "editor" | "mic-coordinator" = "editor") =>
  await post(here, who, { ...untouched, ...typed });

describe("the budget of a year", () => {
  it("keeps blank, 「－」 and 0 apart, and what is carried over as ▲", async () => {
    const answer = await send({
      "supplementary-bg1": "０",
      "carried_in-bg1": "－",
      "carried_out-bg1": "38",
      "executed-bg1": "1.4億円",
    });
    expect(answer.status).toBe(303);
    expect(await lines()).toEqual([
      { account: "一般会計", kind: "carried_in", amount: null, part: 0 },
      { account: "一般会計", kind: "carried_out", amount: -38_000, part: 0 },
      { account: "一般会計", kind: "executed", amount: 140_000, part: 0 },
      { account: "一般会計", kind: "initial", amount: 248_000, part: 0 },
      { account: "一般会計", kind: "supplementary", amount: 0, part: 0 },
    ]);
    const page = await (await get(here, "editor")).text();
    expect(page).toContain('value="▲38"');
    expect(page).toContain('value="－"');
    expect(page).toContain('value="0"');
  });

  it("shows 計 and 執行率 once it is saved", async () => {
    await send({ "carried_out-bg1": "▲48", "executed-bg1": "150" });
    const page = await (await get(here, "editor")).text();
    expect(page).toContain("200百万円");
    expect(page).toContain("75.0%");
  });

  it("keeps 内数, typed or ticked, out of 計 and says so", async () => {
    await send({ "initial-bg1": "50（内数）", "reserve-bg1": "18", "inclusive-bg1": "reserve" });
    expect(await lines()).toEqual([
      { account: "一般会計", kind: "initial", amount: 50_000, part: 1 },
      { account: "一般会計", kind: "reserve", amount: 18_000, part: 1 },
    ]);
    const page = await (await get(here, "editor")).text();
    expect(page).toContain("内数２件を除いた額です");
    expect(page).toMatch(/value="reserve" checked/);
  });

  it("takes another account, and lets one be removed", async () => {
    await send({ "account-new": "労働保険特別会計", "request-new": "600" });
    const [, other] = await rows<{ id: string }>("SELECT id FROM budget ORDER BY account");
    expect(await lines()).toHaveLength(2);
    await send({ [`account-${other?.id}`]: "x", [`version-${other?.id}`]: "1" });
    await send({ "remove-bg1": "yes" });
    expect((await lines()).map(({ account }) => account)).toEqual([]);
    expect(await rows("SELECT account FROM budget")).toEqual([{ account: "x" }]);
  });

  it("says beside the field what is wrong, and keeps everything typed", async () => {
    const answer = await send({
      "initial-bg1": "約950",
      "note-bg1": "残る備考",
      "inclusive-bg1": "executed",
      "account-new": "一般会計",
      "request-new": "12",
    });
    expect(answer.status).toBe(422);
    const page = await answer.text();
    for (const said of ["約950", "残る備考", 'value="12"', "おおよその額です"])
      expect(page).toContain(said);
    const twice = await (await send({ "account-new": "一般会計", "request-new": "12" })).text();
    expect(twice).toContain("二つあります");
    const ticked = await (await send({ "inclusive-bg1": "executed" })).text();
    expect(ticked).toContain("金額がありません");
  });

  it("does not save an empty form", async () => {
    const answer = await post("/desk/measures/ms1/budgets/2027", "editor", {
      unit: "million",
      "account-new": "一般会計",
    });
    expect(answer.status).toBe(422);
    expect(await rows("SELECT id FROM budget")).toHaveLength(1);
  });

  it("is told by code and year only", async () => {
    await send({ "note-bg1": "秘密の備考" });
    expect(await rows("SELECT name, detail FROM event")).toEqual([
      { name: "measure.budgetChanged", detail: '{"code":"MIC-01","year":"2026"}' },
    ]);
  });

  it("is saved in two round trips", async () => {
    const { db, trips } = counted(env.DB);
    const typed = { ...untouched, "account-new": "特別会計", "request-new": "10" };
    expect((await post(here, "editor", typed, { db })).status).toBe(303);
    expect(trips()).toBe(2);
  });

  it("writes nothing where nothing changed", async () => {
    expect((await send({})).status).toBe(303);
    expect(await rows("SELECT name FROM event")).toEqual([]);
  });
});

describe("two editors on one budget", () => {
  it("lose nothing: the second sees both, and saves the merge", async () => {
    await send({ "initial-bg1": "250" });
    const second = await send({ "initial-bg1": "260", "executed-bg1": "100" }, "mic-coordinator");
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain('value="260"');
    expect(page).toContain('value="100"');
    expect(page).toContain("保存されている内容");
    expect(page).toContain("250");
    expect(page).toContain('name="version-bg1" value="2"');
    const merged = await send(
      { "initial-bg1": "260", "executed-bg1": "100", "version-bg1": "2" },
      "mic-coordinator",
    );
    expect(merged.status).toBe(303);
    expect(await lines()).toHaveLength(2);
  });

  it("may each add an account of their own", async () => {
    await send({ "account-new": "特別会計", "request-new": "10" });
    const second = await send({
      "initial-bg1": "251",
      "account-new": "復興特会",
      "request-new": "9",
    });
    expect(second.status).toBe(303);
    expect(await rows("SELECT account FROM budget")).toHaveLength(3);
  });

  it("keep what was typed of an account that was removed meanwhile", async () => {
    await send({ "remove-bg1": "yes" });
    const second = await send({ "initial-bg1": "777" }, "mic-coordinator");
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain('value="777"');
    expect(page).not.toContain('name="version-bg1"');
    const { "version-bg1": _, ...again } = untouched;
    expect((await post(here, "mic-coordinator", { ...again, "initial-bg1": "777" })).status).toBe(
      303,
    );
    expect(await lines()).toEqual([
      { account: "一般会計", kind: "initial", amount: 777_000, part: 0 },
    ]);
  });

  it("can have two accounts change names", async () => {
    await send({ "account-new": "特別会計", "request-new": "10" });
    const [other] = await rows<{ id: string }>("SELECT id FROM budget WHERE account = '特別会計'");
    const answer = await send({
      "account-bg1": "特別会計",
      [`account-${other?.id}`]: "一般会計",
      [`version-${other?.id}`]: "1",
      [`request-${other?.id}`]: "10",
    });
    expect(answer.status).toBe(303);
    expect(await lines()).toEqual([
      { account: "一般会計", kind: "request", amount: 10_000, part: 0 },
      { account: "特別会計", kind: "initial", amount: 248_000, part: 0 },
    ]);
  });
});
