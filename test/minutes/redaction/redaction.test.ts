import { beforeEach, describe, expect, test } from "vitest";
import { isLost, partOf, placesOf } from "../../../src/minutes/redaction/model";
import { paths } from "../../../src/paths";
import { type Who, get, post, rows, world } from "../../world";
import { edit, run } from "../confirmation/steps";

const page = paths.ja.remarkStep("m0", "rk2", "redactions");
const typed = {
  version: "1",
  part: "６か所",
  clause: "5",
  reason: "公にすると率直な意見の交換が損なわれるおそれ",
  hiddenFrom: "public",
  reviewOn: "令和９年４月１日",
};
const kept = () =>
  rows("SELECT part, clause, reason, review_on, hidden_from, state FROM redaction");

beforeEach(world);

test("a part of a remark is withheld with 号, reason and review date, and listed", async () => {
  const sent = await post(page, "secretariat", typed);
  expect([sent.status, sent.headers.get("location")]).toEqual([303, page]);
  expect(await kept()).toEqual([
    {
      part: "６か所",
      clause: 5,
      reason: typed.reason,
      review_on: "2027-04-01",
      hidden_from: "public",
      state: "active",
    },
  ]);
  const shown = await (await get(page, "secretariat")).text();
  expect(shown).toContain("第５号　審議、検討又は協議に関する情報");
  expect(shown).toContain("本文の１か所");
});

test("left empty, or being the whole text, the part is the whole remark", async () => {
  await post(page, "secretariat", { ...typed, part: "" });
  await post(page, "secretariat", { ...typed, part: "相談窓口を６か所に増やす。" });
  expect((await kept()).map(({ part }) => part)).toEqual(["", ""]);
  expect(await (await get(page, "secretariat")).text()).toContain("発言の全体");
});

test("a part that does not stand in the text is refused beside its field, and stays typed", async () => {
  const wrong = await post(page, "secretariat", { ...typed, part: "6か所" });
  expect(wrong.status).toBe(422);
  const shown = await wrong.text();
  expect(shown).toContain('id="field-part-error"');
  expect(shown).toContain("そのままの形では見当たりません");
  expect(shown).toContain("6か所</textarea>");
  expect(await kept()).toEqual([]);
});

test("号, reason and audience are asked for, and nothing else is taken", async () => {
  for (const over of [{ clause: "" }, { clause: "7" }, { reason: "" }, { hiddenFrom: "nobody" }])
    expect((await post(page, "secretariat", { ...typed, ...over })).status).toBe(422);
  expect(await kept()).toEqual([]);
});

test("a text that changed is looked at again; a part that was lost is said to be", async () => {
  await post(page, "secretariat", typed);
  await edit("rk2", "相談窓口を７か所に増やす。");
  expect((await post(page, "secretariat", { ...typed, part: "７か所" })).status).toBe(409);
  expect(await (await get(page, "secretariat")).text()).toContain("本文に見当たりません");
  expect(await (await get(paths.ja.minutesStep("m0", "settle"), "secretariat")).text()).toContain(
    "不開示とした部分が、本文に見当たりません",
  );
});

test("it is not added to a text that changes in the same moment", async () => {
  await run(
    "CREATE TRIGGER meanwhile AFTER INSERT ON form_key BEGIN UPDATE remark SET number = 2, version = version + 1 WHERE id = 'rk2'; END",
  );
  expect((await post(page, "secretariat", typed)).status).toBe(409);
  expect(await kept()).toEqual([]);
});

const lift = async () => {
  const [one] = await rows<{ id: string }>("SELECT id FROM redaction");
  return paths.ja.liftRedaction("m0", one?.id ?? "");
};

describe("lifting", () => {
  test("is done once, by the secretariat, and the row stays", async () => {
    await post(page, "secretariat", typed);
    const address = await lift();
    expect((await post(address, "member", { version: "1" })).status).toBe(403);
    expect((await post(address, "secretariat", { version: "2" })).status).toBe(409);
    expect((await post(address, "secretariat", { version: "1" })).status).toBe(303);
    expect(await kept()).toMatchObject([{ state: "lifted" }]);
    expect((await post(address, "secretariat", { version: "2" })).status).toBe(404);
    expect(await (await get(page, "secretariat")).text()).toContain("隠しているところはありません");
  });
});

test.each([
  ["secretariat2", 303],
  ["auditor", 403],
  ["member", 403],
  ["aide", 403],
  ["coordinator", 404],
  ["outsider", 404],
] satisfies [Who, number][])("%s: %i", async (who, status) => {
  expect((await get(page, who)).status).toBe(status === 303 ? 200 : status);
  expect((await post(page, who, typed)).status).toBe(status);
});

test("places are counted, overlapping ones too", () => {
  expect([placesOf("ああああ", "ああ"), placesOf("ab", "c")]).toEqual([3, 0]);
  const texts = { text: "b", summaryText: "a", views: { speaker: "c", secretariat: "b" } };
  const lost = (part: string, inText: boolean) => isLost({ part, inText }, texts);
  expect([lost("", true), lost("b", true), lost("a", true)]).toEqual([false, false, true]);
  expect(["a", "b", "c", "d"].map((part) => lost(part, false))).toEqual([
    false,
    false,
    false,
    true,
  ]);
  expect([partOf("全文。\n", "全文。"), partOf("全文。", "全")]).toEqual(["", "全"]);
});
