import { beforeEach, expect, test } from "vitest";
import { paths } from "../../../src/paths";
import { get, world } from "../../world";
import { answer, correct, edit } from "./steps";

beforeEach(world);

const wanted = "相談窓口を８か所に増やす。";
const ours = "相談窓口を増やす。";

const keepBoth = async (printed: string) => {
  await correct("rk2", "member", wanted);
  await answer("secretariat", { outcome: "both", answer: ours, printed });
};

/** What stands in the page about a remark. */
const told = async (path: string, who: "aide" | "auditor" | "member") =>
  /<li class="remark[^>]* id="remark-rk2">.*?(?=<li class="remark |<\/ol>)/s
    .exec(await (await get(path, who)).text())?.[0]
    ?.replaceAll(/<[^>]*>/g, " ") ?? "";

test.each([
  ["speaker", "上は発言者の記載です。", wanted, "事務局の記載", ours],
  ["secretariat", "上は事務局の記載です。", ours, "発言者の記載", wanted],
  ["both", "発言者の記載と並べて載せます。", ours, "発言者の記載", wanted],
])(
  "printing that of %s, both are read by another member and before settling",
  async (printed, sentence, above, heading, beside) => {
    await keepBoth(printed);
    for (const [path, who] of [
      [paths.ja.minutesConfirm("m0"), "aide"],
      [paths.ja.minutes("m0"), "auditor"],
    ] as const) {
      const text = await told(path, who);
      const [said, , other = ""] = [...text.split("両論併記"), ""];
      expect([text.includes(sentence), said?.includes(above)]).toEqual([true, true]);
      expect(other === "" ? text : other).toMatch(new RegExp(`${heading}\\s+${beside}`));
    }
  },
);

test("the text above is the one printed, also when it was edited since", async () => {
  await keepBoth("both");
  await edit("rk2", "相談窓口を更に増やす。");
  expect(await told(paths.ja.minutesConfirm("m0"), "aide")).toContain("相談窓口を更に増やす。");
});
