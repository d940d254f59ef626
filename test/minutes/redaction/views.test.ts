import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, post, rows, world } from "../../world";
import { answer, correct } from "../confirmation/steps";

const page = paths.ja.remarkStep("m0", "rk2", "redactions");
const settle = paths.ja.minutesStep("m0", "settle");
const typed = {
  version: "1",
  part: "６か所",
  clause: "5",
  reason: "公にすると率直な意見の交換が損なわれるおそれ",
  hiddenFrom: "public",
};

/** Both views are kept: the speaker's is printed, the secretariat's alone tells how many. */
async function keepBoth(): Promise<void> {
  await correct("rk2", "member", "相談窓口を増やす。");
  const theirs = "相談窓口を６か所に増やす。";
  await answer("secretariat", { outcome: "both", answer: theirs, printed: "speaker" });
}

beforeEach(world);

test("words that stand in the view beside the printed one alone are shown, and can be withheld", async () => {
  await keepBoth();
  expect(await (await get(page, "secretariat")).text()).toContain("両論併記：事務局の記載");
  expect((await post(page, "secretariat", { ...typed, version: "2" })).status).toBe(303);
  expect(await rows("SELECT part, in_text FROM redaction")).toEqual([
    { part: "６か所", in_text: 0 },
  ]);
  expect(await (await get(page, "secretariat")).text()).toContain("本文のほか");
  expect(await (await get(settle, "secretariat")).text()).not.toContain("不開示とした部分が");
});

test("a part that was chosen in the text before is chosen again, so that it stays withheld", async () => {
  await post(page, "secretariat", typed);
  const [first] = await rows("SELECT id FROM redaction");
  await keepBoth();
  expect(await (await get(settle, "secretariat")).text()).toContain("不開示とした部分が");
  await post(page, "secretariat", { ...typed, version: "2" });
  await post(paths.ja.liftRedaction("m0", String(first?.["id"])), "secretariat", { version: "1" });
  expect(await (await get(settle, "secretariat")).text()).not.toContain("不開示とした部分が");
  expect(await rows("SELECT part FROM redaction WHERE state = 'active'")).toEqual([
    { part: "６か所" },
  ]);
});
