import { beforeEach, expect, it } from "vitest";
import { get, rows, world } from "../world";

beforeEach(world);

const text = async (path: string) => (await get(path, "secretariat")).text();
/** What a field says before it can be typed in. */
const asked = (html: string, name: string) =>
  html.slice(html.indexOf(`for="field-${name}"`), html.indexOf(`name="${name}"`));
const announce = () => rows("UPDATE meeting SET state = 'announced', version = 2 WHERE id = 'm1'");

it("what a meeting needs in some cases carries no 任意, and says when it is needed", async () => {
  const needs = {
    number: "持ち回りでない会議には必要です。",
    day: "開催を案内するまでに必要です。",
    plannedStart: "終了予定を入れるときは必要です。",
    place: "対面・ハイブリッドでは、開催を案内するまでに必要です。",
    replyDue: "開催を案内するまでに必要です。",
  };
  for (const path of ["/desk/meetings/new", "/desk/meetings/m1/edit"]) {
    const html = await text(path);
    for (const [name, when] of Object.entries(needs)) {
      expect(asked(html, name)).toContain(when);
      expect(asked(html, name)).not.toContain("任意");
    }
    expect(asked(html, "plannedEnd")).toContain("任意");
  }
});

it("once the meeting is announced its day and the replies' due date are 必須", async () => {
  await announce();
  const html = await text("/desk/meetings/m1/edit");
  for (const name of ["day", "replyDue"]) {
    expect(asked(html, name)).toContain("必須");
    expect(asked(html, name)).not.toContain("案内するまで");
  }
});

it("the list names the format and the place, which nobody could guess on a phone", async () => {
  expect(await text("/desk/meetings")).toMatch(
    /<td data-label="開催形式">対面<\/td><td data-label="開催場所">総務省第１会議室<\/td>/,
  );
  expect(await text("/en/desk/meetings")).toContain('<td data-label="Format">In person</td>');
});
