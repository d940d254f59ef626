import { beforeEach, expect, it } from "vitest";
import { routes } from "../../rules/routes";
import { type Who, get, post, rows, world } from "../../world";
import { heard, send, step } from "./steps";

beforeEach(world);

/** What 総務省 has written and not approved. */
const secret = "総務省の秘密の下書き";
const strangers: readonly Who[] = [
  "mhlw-editor",
  "coordinator",
  "secretariat",
  "auditor",
  "member",
  "admin",
];

/** Every address about reports, and every other page of the desk that tells of a measure. */
const addresses = routes.filter(({ path }) => path.startsWith("/desk/measures/ms1/report"));

it("every address about a report is known", () => {
  expect(addresses.map(({ method, pattern }) => `${method} ${pattern}`).toSorted()).toEqual(
    [
      "GET /desk/measures/:id/report",
      "GET /desk/measures/:id/report/drop",
      "GET /desk/measures/:id/report/edit",
      "GET /desk/measures/:id/reports",
      "POST /desk/measures/:id/report",
      "POST /desk/measures/:id/report/approve",
      "POST /desk/measures/:id/report/drop",
      "POST /desk/measures/:id/report/return",
      "POST /desk/measures/:id/report/unchanged",
    ].toSorted(),
  );
});

const ask = ({ method, path }: (typeof addresses)[number], who: Who, lang: string) =>
  method === "GET"
    ? get(lang + path, who)
    : post(lang + path, who, { version: "2", reason: "x", aim: "approve" });

/** Every address of a report asked in both languages; a line for each that does not answer 404 without a word of it. */
async function seenBy(who: Who): Promise<string[]> {
  const wrong: string[] = [];
  for (const address of addresses.filter(({ path }) => !path.endsWith("reports")))
    for (const lang of ["", "/en"]) {
      const answer = await ask(address, who, lang);
      const isHidden = answer.status === 404 && !(await answer.text()).includes(secret);
      if (!isHidden) wrong.push(`${who} ${address.method} ${lang}${address.path}`);
    }
  return wrong;
}

for (const state of ["draft", "submitted", "returned"])
  it(`a report that is ${state} is not there for other ministries, the secretariat and the auditor`, async () => {
    if (state !== "draft") await send("ms1", "editor", { happened: secret });
    if (state === "returned") await step("ms1", "mic-coordinator", "return", { reason: secret });
    const before = await rows("SELECT * FROM progress_report ORDER BY id");
    for (const who of strangers) expect(await seenBy(who)).toEqual([]);
    expect(await rows("SELECT * FROM progress_report ORDER BY id")).toEqual(before);
  });

/** What another ministry gets of a measure's report, but for what differs each time. */
const refusedPage = async (id: string) =>
  (await (await get(`/desk/measures/${id}/report`, "mhlw-editor")).text())
    .replaceAll(id, "")
    .replaceAll(/value="[0-9a-z]{20}"/g, "");

it("an unknown measure answers other ministries just as one they may not see", async () => {
  expect(await refusedPage("ms1")).toBe(await refusedPage("nothing"));
});

it("its text stands on no page of the desk for them", async () => {
  await send("ms1", "editor", { happened: secret });
  await step("ms1", "mic-coordinator", "return", { reason: secret });
  const pages = routes.filter(
    ({ method, pattern }) => method === "GET" && pattern.startsWith("/desk"),
  );
  const found: string[] = [];
  for (const who of ["mhlw-editor", "secretariat", "auditor"] as const)
    for (const { path } of pages) {
      const text = await (await get(path, who)).text();
      if (text.includes(secret)) found.push(`${who} ${path}`);
    }
  expect(found).toEqual([]);
});

it("nothing of it goes into the record or the notifications but code and year", async () => {
  await send("ms1", "editor", { happened: secret });
  await step("ms1", "mic-coordinator", "return", { reason: secret });
  await send("ms1", "editor", { happened: secret });
  await step("ms1", "mic-coordinator", "approve");
  const facts = await rows<{ detail: string }>("SELECT DISTINCT detail FROM event");
  expect(facts).toEqual([{ detail: '{"code":"MIC-01","year":"2026"}' }]);
  expect(await heard()).not.toContain("measure.reportReturned secretariat");
});
