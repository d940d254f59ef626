import { beforeEach, expect, test } from "vitest";
import { announced, published } from "../publication/steps";
import { get, rows } from "../world";

beforeEach(async () => {
  await announced();
  await published("/desk/roster/publish");
  await published("/desk/charter/publish");
  await published();
});

const read = async (path: string) => (await get(path)).text();
const said = /[A-Z][a-z, ]+ (?:is|are) shown in Japanese, as published\./g;

test("an English page says once, above what it shows, what stands there in Japanese", async () => {
  const pages: readonly (readonly [path: string, sentence: string, before: string])[] = [
    ["/en/", "Places are shown in Japanese, as published.", 'id="next"'],
    ["/en/meetings", "Places are shown in Japanese, as published.", "<table"],
    [
      "/en/meetings/17",
      "Titles, places and summaries are shown in Japanese, as published.",
      'id="agenda"',
    ],
    ["/en/roster", "Names are shown in Japanese, as published.", 'class="document"'],
    ["/en/charter", "The charter is shown in Japanese, as published.", 'class="document"'],
  ];
  for (const [path, sentence, before] of pages) {
    const html = await read(path);
    expect([path, html.match(said)]).toEqual([path, [sentence]]);
    expect(html.indexOf(sentence)).toBeLessThan(html.indexOf(before));
    expect(await read(path.slice(3))).not.toMatch(said);
  }
});

test("an English page that shows nothing in Japanese says nothing of it", async () => {
  await rows("UPDATE meeting SET place = 'Room 1', version = version + 1 WHERE id = 'm1'");
  await rows("UPDATE agenda_item SET title = 'Measures', version = version + 1");
  await published();
  for (const path of ["/en/", "/en/meetings", "/en/meetings/17", "/en/about"])
    expect(await read(path)).not.toContain("shown in Japanese");
});

const lines = async (path: string) =>
  ((await read(path)).match(/<li><span class="event-when">.*?<\/li>/gs) ?? []).join("\n");

test("the home page names a roster and a charter once, an agenda by its kind too", async () => {
  const ja = await lines("/");
  expect(ja.match(/構成員名簿/g)).toHaveLength(1);
  expect(ja.match(/開催要綱/g)).toHaveLength(1);
  expect(ja.match(/議事次第/g)).toHaveLength(1);
  const en = await lines("/en/");
  expect(en.match(/Members/g)).toHaveLength(1);
  expect(en.match(/Charter/g)).toHaveLength(1);
});
