import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const own = { number: "1", title: "一元的な相談窓口を設ける", request: "x", leadId: "mic" };

const allReported = () =>
  rows("UPDATE action_part SET state = 'reported', report = '済', version = version + 1");

describe("closing an action", () => {
  it("waits for every part, and names whose is missing", async () => {
    const early = await post("/desk/actions/a1/confirm", "secretariat", {
      version: "1",
      meetingId: "m0",
    });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain("総務省、厚労省");
  });

  it("is not confirmed where nothing was reported, nor led by whoever takes part no more", async () => {
    await rows("UPDATE action_part SET state = 'withdrawn', version = version + 1");
    const confirm = { version: "1", meetingId: "m0" };
    const answer = await post("/desk/actions/a1/confirm", "secretariat", confirm);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("報告された担当分がない");
    const led = await post("/desk/actions/a1/edit", "secretariat", {
      ...own,
      leadId: "mhlw",
      version: "1",
      "task-mhlw": "労務の相談",
    });
    expect(led.status).toBe(422);
    expect(await led.text()).toContain("先にその担当分を再開してください");
    expect(await rows("SELECT lead_id, state FROM action")).toEqual([
      { lead_id: "mic", state: "open" },
    ]);
  });

  it("is confirmed at a meeting that was held, and then takes no report", async () => {
    await allReported();
    for (const meetingId of ["m1", "none"])
      expect(
        (await post("/desk/actions/a1/confirm", "secretariat", { version: "1", meetingId })).status,
      ).toBe(422);
    await post("/desk/actions/a1/confirm", "secretariat", { version: "1", meetingId: "m0" });
    expect(await rows("SELECT state, confirmed_meeting_id AS m FROM action")).toEqual([
      { state: "confirmed", m: "m0" },
    ]);
    for (const path of ["parts/p1", "parts/p1/reopen", "edit", "withdraw", "agenda"]) {
      const who = path === "parts/p1" ? "mic-coordinator" : "secretariat";
      const typed = { ...own, version: "2", state: "reported", report: "x", reason: "x" };
      expect((await post(`/desk/actions/a1/${path}`, who, typed)).status, path).toBe(422);
    }
    const list = await (await get("/desk/actions?state=confirmed", "member")).text();
    expect(list).toContain("一元的な相談窓口");
    expect(await (await get("/desk/actions", "member")).text()).not.toContain("一元的な相談窓口");
  });

  it("is withdrawn with a reason, which everybody reads", async () => {
    expect((await post("/desk/actions/a1/withdraw", "secretariat", { version: "1" })).status).toBe(
      422,
    );
    const reason = "法律の改正により不要となった。";
    await post("/desk/actions/a1/withdraw", "secretariat", { version: "1", reason });
    expect(await (await get("/desk/actions/a1", "coordinator")).text()).toContain(reason);
  });
});
