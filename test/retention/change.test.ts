import { beforeEach, describe, expect, it } from "vitest";
import { type Typed, get, post, rows, world } from "../world";

beforeEach(world);

const file = "/desk/retention/m0/minutes";
const typed = (over: Typed = {}): Typed => ({
  version: "0",
  majorClass: "会議",
  middleClass: "テレワーク関係府省連絡会議",
  fileName: "第16回の議事録",
  createdYear: "令和５年度",
  years: "30",
  startsOn: "令和６年４月１日",
  disposition: "transfer",
  keeper: "情報流通振興課長",
  reason: "重要な決定を含むため",
  ...over,
});
const stored = () => rows("SELECT * FROM retention");

describe("a file that is kept otherwise", () => {
  it("has a row with the day on which it ends, and its reason is told", async () => {
    const sent = await post(file, "secretariat", typed());
    expect([sent.status, sent.headers.get("location")]).toEqual([303, "/desk/retention"]);
    expect(await stored()).toMatchObject([
      {
        meeting_id: "m0",
        kind: "minutes",
        years: 30,
        starts_on: "2024-04-01",
        ends_on: "2054-03-31",
        reason: "重要な決定を含むため",
        version: 1,
      },
    ]);
    const page = await (await get("/desk/retention", "auditor")).text();
    expect(page).toContain("重要な決定を含むため");
    expect(await (await get(file, "secretariat")).text()).toContain("保存期間30年");
  });
  it("shows both texts to whoever comes second", async () => {
    await post(file, "secretariat", typed());
    const second = await post(file, "secretariat2", typed({ years: "20" }));
    const page = await second.text();
    expect(second.status).toBe(409);
    expect(page).toContain("重要な決定を含むため");
    expect(page).toContain('value="20"');
    expect((await post(file, "secretariat2", typed({ years: "20", version: "1" }))).status).toBe(
      303,
    );
    expect(await stored()).toMatchObject([{ years: 20, ends_on: "2044-03-31", version: 2 }]);
  });
  it("is written once when two come at the same moment", async () => {
    const answers = await Promise.all([
      post(file, "secretariat", typed()),
      post(file, "secretariat2", typed()),
    ]);
    expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([303, 409]);
  });
});

describe("what is refused", () => {
  const wrong: readonly [string, Typed][] = [
    ["no reason", { reason: "" }],
    ["no period", { years: "0" }],
    ["a period that begins before the file was made", { startsOn: "2023-03-31" }],
    ["a day that is none", { startsOn: "令和６年２月30日" }],
    ["an unknown disposition", { disposition: "burn" }],
  ];
  it.each(wrong)("%s", async (_, over) => {
    const answer = await post(file, "secretariat", typed(over));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("第16回の議事録");
    expect(await stored()).toEqual([]);
  });
  it("what says the same as the rules", async () => {
    const same = typed({
      fileName: "テレワーク関係府省連絡会議（第16回）議事の記録",
      years: "10",
      keeper: "総務省",
    });
    const answer = await post(file, "secretariat", same);
    expect([answer.status, await answer.text()]).toEqual([
      422,
      expect.stringContaining("変更するところがありません"),
    ]);
    expect(await stored()).toEqual([]);
  });
  it("what corrects nothing, not even the reason on record", async () => {
    await post(file, "secretariat", typed());
    expect((await post(file, "secretariat", typed({ version: "1" }))).status).toBe(422);
    const corrected = typed({ version: "1", reason: "重要な申合せを含むため" });
    expect((await post(file, "secretariat", corrected)).status).toBe(303);
    expect(await stored()).toMatchObject([{ reason: "重要な申合せを含むため", version: 2 }]);
  });
  it("whoever is not of the secretariat", async () => {
    expect((await post(file, "auditor", typed())).status).toBe(403);
    for (const who of ["member", "aide", "coordinator", "editor", "admin", "outsider"] as const)
      expect((await post(file, who, typed())).status).toBe(404);
    expect(await stored()).toEqual([]);
  });
  it("a file that no meeting has", async () => {
    for (const path of ["/desk/retention/m0/secrets", "/desk/retention/none/minutes"])
      expect((await post(path, "secretariat", typed())).status).toBe(404);
  });
});
