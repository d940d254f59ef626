import { beforeEach, expect, test } from "vitest";
import { type Who, get, rows } from "../world";
import { agenda17, announced, prepared, published, release, withdraw } from "./steps";

beforeEach(announced);

/** Whether the pages of the meeting and of its agenda both say that the agenda is ahead of what is public, or neither does. */
const isAhead = async (who: Who = "secretariat"): Promise<boolean | "one"> => {
  const pages = ["/desk/meetings/m1", "/desk/meetings/m1/agenda"];
  const texts = await Promise.all(pages.map(async (path) => (await get(path, who)).text()));
  const [meeting, agenda] = texts.map((text) =>
    text.includes("公表した議事次第は、今の内容と異なります"),
  );
  return meeting === agenda ? meeting === true : "one";
};

const recorded = () =>
  rows("UPDATE meeting SET actual_start = '16:32', version = version + 1 WHERE id = 'm1'");

test("the page of a meeting says when times that were recorded are not what is published", async () => {
  await recorded();
  expect(await isAhead()).toBe(false);
  await published();
  expect(await isAhead()).toBe(false);
  await rows("UPDATE meeting SET actual_start = '16:35', version = version + 1 WHERE id = 'm1'");
  expect(await isAhead()).toBe(true);
  expect(await isAhead("member")).toBe(false);
});

test("it says no more once the agenda waits for release, and is released", async () => {
  await published();
  await recorded();
  const again = await prepared(agenda17);
  expect(await isAhead()).toBe(false);
  await release(again);
  expect(await isAhead()).toBe(false);
});

test("of an agenda that was withdrawn nothing is asked", async () => {
  await published();
  await withdraw({ withdrawal: "kept" });
  await recorded();
  expect(await isAhead()).toBe(false);
});
