import { beforeEach, expect, it } from "vitest";
import { paths } from "../../src/paths";
import { type Typed, get, postParts, rows, world } from "../world";

beforeEach(world);
beforeEach(() => rows("UPDATE meeting SET state = 'held', version = version + 1 WHERE id = 'm1'"));

const to = paths.ja;
const decoded = (text: string) => text.replaceAll("&quot;", '"').replaceAll("&amp;", "&");

/** What the fields of the page's own form hold as it is drawn, so that nothing needs to be typed anew. */
const filled = (html: string): Typed =>
  Object.fromEntries(
    Array.from(html.matchAll(/<input[^>]* name="([^"]+)"[^>]* value="([^"]*)"/g)).map(
      ([, name = "", value = ""]) => [name, decoded(value)],
    ),
  );

/** Walks as a person does, by what the pages offer alone, and counts each click and each field filled. */
function walker() {
  let steps = 0;
  return {
    steps: () => steps,
    follow: async (html: string, href: string) => {
      steps += 1;
      expect(html).toContain(`href="${href}"`);
      return (await get(href, "secretariat")).text();
    },
    fill: () => {
      steps += 1;
    },
    press: async (html: string, action: string, typed: Typed) => {
      steps += 1;
      expect(html).toContain(`action="${action}"`);
      return postParts(action, "secretariat", { ...filled(html), ...typed });
    },
  };
}

it("a pasted memo is with its speakers after six clicks and entries", async () => {
  const memo = "○総務副大臣　資料１のとおりです。\n○厚生労働副大臣　窓口を増やします。";
  const { follow, fill, press, steps } = walker();
  const start = await (await get(to.minutes("m1"), "secretariat")).text();
  const paste = await follow(start, to.minutesPaste("m1"));
  fill();
  const preview = await (await press(paste, to.minutesPaste("m1"), { text: memo })).text();
  const added = await press(preview, to.minutesPasteStep("m1", "add"), {});
  const draft = await (await get(added.headers.get("location") ?? "", "secretariat")).text();
  const sending = await follow(draft, to.minutesStep("m1", "send"));
  const message = { days: "5", message: "御確認ください。" };
  const sent = await press(sending, to.minutesStep("m1", "send"), message);
  expect(sent.headers.get("location")).toBe(to.minutesBoard("m1"));
  expect(await rows("SELECT state FROM minutes WHERE id = 'm1'")).toEqual([
    { state: "confirming" },
  ]);
  expect(steps()).toBe(6);
});

it("nothing is offered to be sent while nobody speaks, and then the board", async () => {
  await rows("INSERT INTO minutes (id, state) VALUES ('m1', 'drafting')");
  const send = `href="${to.minutesStep("m1", "send")}"`;
  expect(await (await get(to.minutesDraft("m1"), "secretariat")).text()).not.toContain(send);
  const sent = await (await get(to.minutesDraft("m0"), "secretariat")).text();
  expect(sent).toContain(`href="${to.minutesBoard("m0")}"`);
  expect(sent).not.toContain(`href="${to.minutesStep("m0", "send")}"`);
});
