import { beforeEach, expect, it } from "vitest";
import { postParts, rows, world } from "../world";

beforeEach(world);
beforeEach(() => rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'"));

it("of an unclear name those it may mean are offered first", async () => {
  const html = await (
    await postParts("/desk/meetings/m1/minutes/paste", "secretariat", {
      text: "【厚生労働省】窓口を増やします。",
    })
  ).text();
  const [likely = "", others = ""] =
    /<optgroup label="この名前に当たる人">(.*?)<\/optgroup>.*?<optgroup label="ほかの構成員・代理出席者">(.*?)<\/optgroup>/s
      .exec(html)
      ?.slice(1) ?? [];
  expect(likely.match(/value="[^"]+"/g)).toEqual([
    'value="seat:seat-mhlw"',
    'value="seat:adm-mhlw"',
  ]);
  expect(others).not.toContain("mhlw");
  expect(others).toContain("seat:seat-mic");
});
