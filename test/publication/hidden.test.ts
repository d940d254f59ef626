import { beforeEach, expect, it } from "vitest";
import { get, post, rows } from "../world";
import { announced, prepared, release } from "./steps";

beforeEach(announced);

const a1 = "/desk/actions/a1/publish";
const together = "/desk/actions/publish";
const hide = () => rows("UPDATE action SET visible_from = '2099-04-01', version = version + 1");
const drafts = () => rows<{ id: string; state: string }>("SELECT id, state FROM publication_draft");
const text = async (answer: Promise<Response>) => (await answer).text();

it("an action still hidden is not prepared, not even for after the day on which it is seen", async () => {
  await hide();
  const later = { when: "scheduled", day: "2099-04-02", time: "10:00" };
  for (const typed of [{ when: "at_once" }, later])
    expect((await post(a1, "secretariat", typed)).status).toBe(422);
  expect((await get(a1, "secretariat")).status).toBe(422);
  expect(await text(get(together, "secretariat"))).not.toContain("一元的な相談窓口");
  const several = await post(together, "secretariat", { ...later, chosen: "a1" });
  expect(several.status).toBe(422);
  expect(await drafts()).toEqual([]);
});

it("what was hidden after it was prepared is not released, alone or with others", async () => {
  const id = await prepared(a1);
  await hide();
  for (const answer of [
    await release(id),
    await post("/desk/publications/release", "secretariat2", { chosen: `${id}.1` }),
  ]) {
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("令和81年４月１日から各府省に見せる");
  }
  expect(await drafts()).toEqual([{ id, state: "prepared" }]);
});
