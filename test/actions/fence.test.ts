import { beforeEach, describe, expect, it } from "vitest";
import { type Who, get, post, rows, world } from "../world";

beforeEach(world);

const p1 = "/desk/actions/a1/parts/p1";
const p2 = "/desk/actions/a1/parts/p2";
const secret = "総務省だけの下書き";
const draft = { version: "1", state: "reported", report: secret };
const everywhere = [
  "/desk/actions",
  "/desk/actions?view=matrix",
  "/desk/actions?view=ministry",
  "/desk/actions.csv",
  "/desk/actions/a1",
  "/desk/actions/a1/brief",
  p1,
  "/en/desk/actions/a1",
  "/desk/actions/parts/p1",
  "/desk",
  "/desk/notifications",
];
const others: readonly Who[] = [
  "coordinator",
  "mhlw-editor",
  "secretariat",
  "auditor",
  "member",
  "aide",
];

describe("the draft of a part", () => {
  it("is read within its ministry only, by page and by guessed address", async () => {
    expect((await post(p1, "editor", draft)).status).toBe(303);
    for (const who of ["editor", "mic-coordinator"] as const)
      expect(await (await get(p1, who)).text()).toContain(secret);
    for (const who of others)
      for (const path of everywhere) {
        const answer = await get(path, who);
        expect(answer.status).toBeLessThan(500);
        const page = await answer.text();
        for (const hint of [secret, "下書きがあります", "draft that is not approved"])
          expect(page, `${who} ${path}`).not.toContain(hint);
      }
  });

  it("is written by its own ministry only", async () => {
    const before = await rows("SELECT * FROM action_part ORDER BY id");
    const attempts: [Who, string][] = [
      ["mhlw-editor", p1],
      ["coordinator", p1],
      ["editor", p2],
      ["mic-coordinator", p2],
      ["secretariat", p1],
      ["auditor", p1],
      ["member", p1],
      ["aide", p2],
    ];
    for (const [who, path] of attempts)
      for (const step of ["", "/drop"]) {
        const answer = await post(`${path}${step}`, who, draft);
        expect(answer.status, `${who} ${path}${step}`).toBe(403);
      }
    expect(await rows("SELECT * FROM action_part ORDER BY id")).toEqual(before);
    for (const [who, path] of attempts.filter(([one]) => one !== "secretariat"))
      expect((await get(path, who)).status, `${who} ${path}`).toBe(403);
  });

  it("is not reached under another action's address", async () => {
    expect((await get("/desk/actions/none/parts/p1", "editor")).status).toBe(404);
  });

  it("leaves no text in the record, and is told to the ministry's own coordinator", async () => {
    await post(p1, "editor", draft);
    const events = await rows<{ detail: string }>("SELECT detail FROM event");
    expect(events.map(({ detail }) => JSON.parse(detail))).toEqual([
      {
        number: "1",
        title: "一元的な相談窓口を設ける",
        ministry: "総務省",
        ministryEn: "Ministry of Internal Affairs and Communications",
      },
    ]);
    expect(await rows("SELECT account_id FROM notification")).toEqual([
      { account_id: "mic-coordinator" },
    ]);
  });
});

describe("reopening and withdrawing a part", () => {
  it("are the secretariat's", async () => {
    for (const who of ["editor", "mic-coordinator", "coordinator", "auditor"] as const)
      for (const step of ["reopen", "withdraw"])
        expect((await post(`${p2}/${step}`, who, { version: "1", reason: "x" })).status).toBe(403);
  });
});

describe("an action that is hidden until a day", () => {
  it("is there for the secretariat only", async () => {
    await rows("UPDATE action SET visible_from = '2199-01-01', version = 2 WHERE id = 'a1'");
    const title = "一元的な相談窓口";
    for (const path of [...everywhere, "/desk/meetings/m1/items/i1", "/desk/record"])
      for (const who of ["editor", "mic-coordinator", "mhlw-editor", "auditor", "member"] as const)
        expect(await (await get(path, who)).text(), `${who} ${path}`).not.toContain(title);
    for (const path of ["", "/parts/p1", "/brief"])
      expect((await get(`/desk/actions/a1${path}`, "mic-coordinator")).status).toBe(404);
    expect((await post(p1, "editor", draft)).status).toBe(404);
    expect(await (await get("/desk/actions", "secretariat")).text()).toContain(title);
    expect(await (await get("/desk/actions/a1", "secretariat")).text()).toContain(
      "事務局だけに見えています",
    );
  });
});
