import { beforeEach, expect, test } from "vitest";
import { get, post, rows, world } from "../../world";
import { faultOf, location, textOf } from "../read";

const base = "/desk/charter";
const second = {
  title: "テレワーク関係府省連絡会議開催要綱",
  decidedOn: "",
  validFrom: "令和３年９月１日",
  quorum: "other",
  numerator: "3",
  denominator: "5",
  strictly: "",
  proxyAllowed: "on",
  proxyCounts: "",
  text: "## １　趣旨\n\n- デジタル庁を加える。\n\n<script>alert(1)</script>",
  source: "",
  sourceUrl: "",
};

beforeEach(world);

test("a new version is numbered, in force from its day, and shows what it changed", async () => {
  const address = location(await post(`${base}/new`, "secretariat", second));
  const html = await (await get(address, "member")).text();
  const page = await textOf(new Response(html));
  expect(page).toContain("第２版");
  expect(page).toContain("５分の３以上");
  expect(page).toContain("認める（定足数に数えない）");
  expect(page).toContain("第１版との違い");
  expect(html).toContain("<ins>");
  expect(html).toContain("&lt;script&gt;alert(1)&lt;/script&gt;");
  expect(html).not.toContain("<script>alert");
  const list = await textOf(await get(base, "member"));
  expect(list).toContain("第２版 ●施行中");
  expect(list).toContain("第１版 ■旧版");
});

test("a version begins after the one before, and a fraction is no more than all", async () => {
  const early = await post(`${base}/new`, "secretariat", { ...second, validFrom: "2016-07-26" });
  expect(early.status).toBe(422);
  expect(faultOf(await early.text(), "validFrom")).toContain("第１版が平成28年７月26日から");
  const over = await post(`${base}/new`, "secretariat", { ...second, numerator: "6" });
  expect(faultOf(await over.text(), "numerator")).toContain("分母以下");
  const half = await post(`${base}/new`, "secretariat", { ...second, denominator: "" });
  expect(faultOf(await half.text(), "denominator")).toContain("入力してください");
});

test("過半数 is kept as strictly more than a half", async () => {
  location(await post(`${base}/new`, "secretariat", { ...second, quorum: "majority" }));
  expect(
    await rows(
      "SELECT quorum_numerator AS n, quorum_denominator AS d, quorum_strictly_more AS more FROM charter WHERE number = 2",
    ),
  ).toEqual([{ n: 1, d: 2, more: 1 }]);
});

test("two people who correct one version lose nothing", async () => {
  const edit = `${base}/versions/charter/edit`;
  const typed = { ...second, validFrom: "2016-07-26", version: "1" };
  location(await post(edit, "secretariat", { ...typed, text: "甲の文" }));
  const answer = await post(edit, "secretariat2", { ...typed, text: "乙の文" });
  expect(answer.status).toBe(409);
  const page = await textOf(answer);
  expect(page).toContain("甲の文");
  expect(page).toContain("乙の文");
});

test("only the secretariat writes the charter", async () => {
  expect((await post(`${base}/new`, "member", second)).status).toBe(403);
  expect((await post(`${base}/new`, "outsider", second)).status).toBe(404);
});
