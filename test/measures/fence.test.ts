import { beforeEach, describe, expect, it } from "vitest";
import { type Who, get, post, rows, world } from "../world";

beforeEach(world);

const secret = "厚労省の秘密の目的";
const strangers: readonly Who[] = [
  "editor",
  "mic-coordinator",
  "secretariat",
  "auditor",
  "member",
  "aide",
];

describe("the working copy of a ministry", () => {
  it("is read and changed by its editors and coordinators", async () => {
    for (const who of ["mhlw-editor", "coordinator"] as const) {
      const page = await get("/desk/measures/ms2", who);
      expect(page.status).toBe(200);
      expect(await page.text()).toContain(secret);
      expect((await get("/desk/measures/ms2/sheets/2026", who)).status).toBe(200);
    }
  });

  it("is not there for anybody else before its first approval", async () => {
    for (const who of strangers)
      for (const path of [
        "",
        "?view=working",
        "/reports",
        "/edit",
        "/line",
        "/sheets/2026",
        "/sheets/new",
      ]) {
        const answer = await get(`/desk/measures/ms2${path}`, who);
        expect(answer.status, `${who} ${path}`).toBe(404);
        expect(await answer.text()).not.toContain(secret);
      }
  });

  it("is changed by nobody else, and a refusal changes nothing", async () => {
    const before = await rows("SELECT * FROM measure_sheet UNION ALL SELECT * FROM measure_sheet");
    for (const who of strangers)
      for (const path of ["/edit", "/line", "/line/end", "/sheets/2026", "/sheets/2027"]) {
        const answer = await post(`/desk/measures/ms2${path}`, who, {
          version: "1",
          continuity: "ended",
          title: "乗っ取り",
        });
        expect(answer.status, `${who} ${path}`).toBe(404);
      }
    expect(await rows("SELECT * FROM measure_sheet UNION ALL SELECT * FROM measure_sheet")).toEqual(
      before,
    );
    expect(await rows("SELECT title FROM measure WHERE id = 'ms2'")).toEqual([
      { title: "相談センターの運営" },
    ]);
  });

  it("is not what others read of an approved measure", async () => {
    await post("/desk/measures/ms1/sheets/2026", "editor", {
      version: "1",
      continuity: "expanded",
      purpose: "まだ承認されていない目的",
    });
    expect(await (await get("/desk/measures/ms1", "mic-coordinator")).text()).toContain(
      "まだ承認されていない目的",
    );
    for (const who of ["coordinator", "secretariat", "auditor", "member"] as const) {
      const text = await (await get("/desk/measures/ms1?view=working", who)).text();
      expect(text).toContain("テレワークを国民運動とする。");
      expect(text).not.toContain("まだ承認されていない目的");
    }
    const own = await (await get("/desk/measures/ms1?view=approved", "editor")).text();
    expect(own).not.toContain("まだ承認されていない目的");
  });

  it("leaves no text in the record", async () => {
    await post("/desk/measures/ms2/sheets/2026", "mhlw-editor", {
      version: "1",
      continuity: "new",
      purpose: "記録に残らない目的",
    });
    const events = await rows<{ detail: string }>(
      "SELECT detail FROM event WHERE subject_id = 'ms2'",
    );
    expect(events.map(({ detail }) => JSON.parse(detail))).toEqual([
      { code: "MHLW-01", yearJa: "令和８年度", yearEn: "FY2026" },
    ]);
  });
});
