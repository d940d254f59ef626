import { beforeEach, expect, it } from "vitest";
import { postParts, world } from "../world";
import { base } from "./given";

beforeEach(world);

it("the preview has the whole of each remark, a long one folded behind its first words", async () => {
  const long = `資料１について、前回より伸びています。\n${"二行目も同じ発言です。".repeat(20)}`;
  const text = `○総務副大臣　${long}\n○厚生労働副大臣　相談の窓口を、来年度に全国で増やします。今年度中に場所を決めます。`;
  const page = await (await postParts(`${base}/paste`, "secretariat", { text })).text();
  expect(page).toMatch(
    new RegExp(`<summary>資料１に[^<]*（全体で240字）</summary>[^]*>${long}</p>`),
  );
  expect(page).toContain(
    "</b> 相談の窓口を、来年度に全国で増やします。今年度中に場所を決めます。</li>",
  );
});
