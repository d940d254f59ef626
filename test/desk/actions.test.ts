import { beforeEach, describe, expect, it } from "vitest";
import { get, post, rows, world } from "../world";

beforeEach(world);

const desk = async (who: Parameters<typeof get>[1]) => (await get("/desk", who)).text();
const title = "一元的な相談窓口を設ける";

describe("the desk", () => {
  it("asks a ministry for the parts that are new or due", async () => {
    expect(await desk("mhlw-editor")).toContain(`${title}の対応状況の報告`);
    await rows("UPDATE action_part SET state = 'in_progress', due = '2199-01-01', version = 2");
    expect(await desk("mhlw-editor")).not.toContain(title);
    await rows("UPDATE action_part SET due = '2026-01-05', version = 3 WHERE id = 'p2'");
    expect(await desk("mhlw-editor")).toContain("締切超過");
    expect(await desk("editor")).not.toContain(title);
    expect(await desk("auditor")).not.toContain(title);
  });

  it("brings a draft to its coordinator, who approves it", async () => {
    await post("/desk/actions/a1/parts/p2", "mhlw-editor", {
      version: "1",
      state: "reported",
      report: "済んだ。",
    });
    expect(await desk("coordinator")).toContain(`${title}の報告の承認`);
    expect(await desk("mhlw-editor")).not.toContain(title);
    expect(await desk("mic-coordinator")).not.toContain("報告の承認");
  });

  it("brings the secretariat what all have reported", async () => {
    expect(await desk("secretariat")).not.toContain("会議での確認");
    await rows("UPDATE action_part SET state = 'reported', version = 2");
    expect(await desk("secretariat")).toContain(`${title}の会議での確認`);
    expect(await desk("coordinator")).not.toContain("会議での確認");
  });
});
