import { beforeEach, describe, expect, it } from "vitest";
import { publicityOf } from "../../src/measures/model/standing";
import { published } from "../publication/steps";
import { get, rows, world } from "../world";
import { dropped, send } from "./reports/steps";

beforeEach(world);

const own = async (query = "") => (await get(`/desk/measures/ms1${query}`, "editor")).text();
const pending = "未承認の変更がある、作業中の内容です。";
const approved = "承認済みの内容です。";

/** Everything that the ministry wrote is approved. */
const inStep = async () => {
  await dropped();
  await send("ms1", "mic-coordinator", { aim: "approve" });
};

describe("the page of one's own measure", () => {
  it("says that there are changes which are not approved, while there are", async () => {
    const html = await own();
    expect(html).toContain(pending);
    expect(html).toContain('href="/desk/measures/ms1?view=approved"');
    expect(html).not.toContain(approved);
  });
  it("says that it is approved where nothing else was written, and not published before it is", async () => {
    await inStep();
    const html = await own();
    expect(html).toContain(approved);
    expect(html).toContain("公表はされていません。");
    expect(html).not.toContain("作業中の内容");
    expect(html).not.toContain("未承認の報告");
    const english = await (await get("/en/desk/measures/ms1", "editor")).text();
    expect(english).toContain("It is not published.");
  });
  it("says that it is published as it is, and after the next approval that an earlier one is", async () => {
    await inStep();
    await published("/desk/measures/ms1/publish");
    expect(await own()).toContain("この内容は公表されています。");
    await rows("UPDATE measure SET title = '新しい題名', version = version + 1 WHERE id = 'ms1'");
    expect(await own()).toContain(pending);
    await send("ms1", "mic-coordinator", { aim: "approve" });
    expect(await own()).toContain("公表されているのは、これより前に承認された内容です。");
  });
  it("names the report that is under way where nothing else differs", async () => {
    await inStep();
    await send("ms1", "editor");
    expect(await own()).toContain("未承認の報告（提出済み）があります。");
  });
  it("says of one that was never approved that others do not see it", async () => {
    const html = await (await get("/desk/measures/ms2", "mhlw-editor")).text();
    expect(html).toContain("まだ承認されていない施策です。");
    expect(html).not.toContain(pending);
  });
  it("tells others nothing of it", async () => {
    const html = await (await get("/desk/measures/ms1", "secretariat")).text();
    for (const sentence of [pending, approved, "公表はされていません"])
      expect(html).not.toContain(sentence);
  });
});

it("a withdrawn revision is none, and one made before the approval is an earlier one", () => {
  const revision = { withdrawal: null, preparedAt: "2026-06-02T00:00:00.000Z" } as const;
  expect(publicityOf(undefined, "2026-06-01T00:00:00.000Z")).toBe("none");
  expect(publicityOf({ ...revision, withdrawal: "kept" }, "2026-06-01T00:00:00.000Z")).toBe("none");
  expect(publicityOf(revision, "2026-06-01T00:00:00.000Z")).toBe("current");
  expect(publicityOf(revision, "2026-06-03T00:00:00.000Z")).toBe("earlier");
});
