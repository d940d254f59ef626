import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { counted, get, post, rows, world } from "../../world";

beforeEach(world);

const path = "/desk/measures/ms1/rating";
const typed = { year: "2026", rating: "B", reason: "参加が伸びていない。", meetingId: "m0" };
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const kept = () => rows("SELECT year, rating, reason, meeting_id, rated_by FROM council_rating");
const listed = () =>
  rows("SELECT council_rating, self_rating FROM measure_listing WHERE measure_id = 'ms1'");

describe("the council's rating", () => {
  it("stands beside the ministry's own in the list, is heard there, in two trips", async () => {
    const { db, trips } = counted(env.DB);
    const answer = await post(path, "secretariat", typed, { db });
    expect([answer.status, trips()]).toEqual([303, 2]);
    expect(await kept()).toEqual([
      {
        year: 2026,
        rating: "B",
        reason: "参加が伸びていない。",
        meeting_id: "m0",
        rated_by: "secretariat",
      },
    ]);
    expect(await listed()).toEqual([{ council_rating: "B", self_rating: "A" }]);
    expect(await rows("SELECT account_id FROM notification ORDER BY account_id")).toEqual([
      { account_id: "editor" },
      { account_id: "mic-coordinator" },
    ]);
  });
  it("keeps what was said before, the newest first", async () => {
    await post(path, "secretariat", typed);
    await post(path, "secretariat2", {
      ...typed,
      rating: "A",
      reason: "持ち直した。",
      meetingId: "",
    });
    expect(await listed()).toMatchObject([{ council_rating: "A" }]);
    const html = await text(get(path, "auditor"));
    expect(html.indexOf("持ち直した。")).toBeLessThan(html.indexOf("参加が伸びていない。"));
    expect(html).toContain("会議の評価の経緯");
    expect(html).toContain("第16回（令和６年３月15日）");
    expect(html).toContain("secretariat2さん");
  });
  it("needs a grade of the year's scheme and a reason", async () => {
    const answer = await post(path, "secretariat", { ...typed, rating: "Z", reason: "" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("field-rating-error");
    expect(html).toContain("field-reason-error");
    expect(await kept()).toEqual([]);
  });
  it("is given to closed years too", async () => {
    expect((await post(path, "secretariat", { ...typed, year: "2025" })).status).toBe(303);
  });
  it("is the secretariat's alone; every officer reads it", async () => {
    for (const who of ["mic-coordinator", "auditor", "member"] as const) {
      expect((await post(path, who, typed)).status).toBe(403);
      const html = await text(get(path, who));
      expect(html).toContain("会議の評価は、まだありません。");
      expect(html).not.toContain("評価を記録する");
    }
    expect(await kept()).toEqual([]);
  });
  it("is not of a measure that nobody has approved", async () => {
    for (const who of ["secretariat", "auditor"] as const)
      expect((await get("/desk/measures/ms2/rating", who)).status).toBe(404);
    expect((await post("/desk/measures/ms2/rating", "secretariat", typed)).status).toBe(404);
  });
  it("says what the ministry has approved, not what it is writing", async () => {
    const html = await text(get(path, "secretariat"));
    expect(html).toContain("予定どおり");
    expect(html).not.toContain("総務省の秘密の下書き");
  });
});
