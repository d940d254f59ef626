import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const p1 = "/desk/actions/a1/parts/p1";
const p2 = "/desk/actions/a1/parts/p2";
const reported = { version: "1", state: "reported", report: "窓口を一つにした。" };
const part = async (id: string) =>
  (
    await rows(
      "SELECT state, report, draft_state, draft_report, drafted_by, version FROM action_part WHERE id = ?",
      id,
    )
  )[0];

describe("a part", () => {
  it("is drafted by an editor, and reported when the coordinator approves", async () => {
    await post(p1, "editor", reported);
    expect(await part("p1")).toMatchObject({
      state: "in_progress",
      report: "",
      drafted_by: "editor",
    });
    expect(await (await get("/desk/actions/a1", "coordinator")).text()).not.toContain(
      reported.report,
    );
    expect(await (await get(p1, "mic-coordinator")).text()).toContain("作成者：");
    expect(await (await get(p1, "secretariat")).text()).not.toContain("作成者：");
    const approved = await post(p1, "mic-coordinator", { ...reported, version: "2" });
    expect(approved.headers.get("Location")).toBe("/desk/actions/a1");
    expect(await part("p1")).toMatchObject({
      state: "reported",
      report: reported.report,
      draft_state: null,
      drafted_by: null,
    });
    expect(await rows("SELECT state, reported_by, approved_by FROM action_update")).toEqual([
      { state: "reported", reported_by: "editor", approved_by: "mic-coordinator" },
    ]);
    expect(await (await get("/desk/actions/a1", "coordinator")).text()).toContain(reported.report);
  });

  it("is reported by the coordinator directly, in their own name", async () => {
    await post(p2, "coordinator", { ...reported, state: "in_progress" });
    expect(await part("p2")).toMatchObject({ state: "in_progress", report: reported.report });
    expect(await rows("SELECT reported_by, approved_by FROM action_update")).toEqual([
      { reported_by: "coordinator", approved_by: "coordinator" },
    ]);
    const heard = await rows<{ account_id: string }>("SELECT account_id FROM notification");
    expect(heard.map(({ account_id }) => account_id).toSorted()).toEqual([
      "editor",
      "mic-coordinator",
      "secretariat",
      "secretariat2",
    ]);
  });

  it("has moved when something is reported, though it stays where it stands", async () => {
    await rows("UPDATE action_part SET changed_on = '2020-01-06', version = version + 1");
    const stuck = /動きなし/;
    expect(await (await get("/desk/actions/a1", "member")).text()).toMatch(stuck);
    for (const [path, who] of [
      [p1, "mic-coordinator"],
      [p2, "coordinator"],
    ] as const)
      await post(path, who, { version: "2", state: "in_progress", report: "調整中。" });
    expect(await (await get("/desk/actions/a1", "member")).text()).not.toMatch(stuck);
  });

  it("is drafted by the coordinator too, and the draft can be discarded", async () => {
    await post(p2, "coordinator", { ...reported, report: "", save: "yes" });
    expect(await part("p2")).toMatchObject({ state: "received", draft_state: "reported" });
    expect((await post(`${p2}/drop`, "mhlw-editor", { version: "1" })).status).toBe(409);
    await post(`${p2}/drop`, "mhlw-editor", { version: "2" });
    expect(await part("p2")).toMatchObject({ draft_state: null, drafted_by: null });
  });

  it("says what was done when it is done, and keeps what was typed", async () => {
    const answer = await post(p1, "mic-coordinator", {
      version: "1",
      state: "reported",
      report: "",
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("何をしたかを入力してください");
    expect(await part("p1")).toMatchObject({ version: 1 });
  });

  it("loses nothing when two people write it", async () => {
    await post(p1, "editor", reported);
    const second = await post(p1, "mic-coordinator", { ...reported, report: "後から書いた報告" });
    expect(second.status).toBe(409);
    const page = await second.text();
    expect(page).toContain(reported.report);
    expect(page).toContain("後から書いた報告");
    expect(page).toContain('name="version" value="2"');
  });

  it("is reported once by a double click", async () => {
    const key = "abcdefghij0123456789";
    await post(p2, "coordinator", { ...reported, key });
    expect((await post(p2, "coordinator", { ...reported, key })).status).toBe(303);
    expect(await rows("SELECT id FROM action_update")).toHaveLength(1);
  });

  it("takes no further report once reported; the secretariat reopens it with a reason", async () => {
    await post(p2, "coordinator", reported);
    expect((await post(p2, "mhlw-editor", { ...reported, version: "2" })).status).toBe(422);
    expect((await post(`${p2}/reopen`, "secretariat", { version: "2" })).status).toBe(422);
    expect((await post(`${p2}/reopen`, "secretariat", { version: "1", reason: "x" })).status).toBe(
      409,
    );
    await post(`${p2}/reopen`, "secretariat", { version: "2", reason: "件数の追記が必要" });
    expect(await part("p2")).toMatchObject({ state: "in_progress", report: reported.report });
    expect(await (await get(p2, "mhlw-editor")).text()).toContain("件数の追記が必要");
  });

  it("is withdrawn by the secretariat, but never the lead's", async () => {
    expect(
      (await post(`${p1}/withdraw`, "secretariat", { version: "1", reason: "x" })).status,
    ).toBe(422);
    await post(`${p2}/withdraw`, "secretariat", { version: "1", reason: "所管の変更" });
    expect(await part("p2")).toMatchObject({ state: "withdrawn" });
    expect(await (await get("/desk/actions/a1", "editor")).text()).toContain("所管の変更");
  });
});
