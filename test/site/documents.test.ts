import { beforeEach, expect, test } from "vitest";
import {
  minutes,
  publishMinutes,
  publishSummary,
  settle,
  withdraw,
} from "../publication/minutes/given";
import { published } from "../publication/steps";
import { get } from "../world";

beforeEach(minutes);

const read = async (path: string) => (await get(path)).text();
const everything = async () => {
  await settle();
  await published("/desk/meetings/m0/handouts/publish");
  await publishSummary("ministry");
  await publishMinutes("post");
};

test("the meeting's page leads to each document that is public, and to no other", async () => {
  const before = await read("/meetings/16");
  for (const kind of ["handouts", "summary", "minutes"])
    expect([kind, before.includes(`/meetings/16/${kind}`)]).toEqual([kind, false]);
  await everything();
  const after = await read("/meetings/16");
  for (const kind of ["handouts", "summary", "minutes"]) {
    expect([kind, after.includes(`href="/meetings/16/${kind}"`)]).toEqual([kind, true]);
    expect([kind, after.includes(`href="#${kind}"`)]).toEqual([kind, true]);
  }
});

test("the list of meetings and the home page name the documents", async () => {
  await everything();
  const list = await read("/meetings");
  for (const kind of ["handouts", "summary", "minutes"])
    expect([kind, list.includes(`href="/meetings/16/${kind}"`)]).toEqual([kind, true]);
  const home = await read("/");
  expect(home).toContain("テレワーク関係府省連絡会議（第16回）議事録");
  expect(await read("/en/")).toContain(
    "Minutes: Inter-Ministry Liaison Council on Telework, meeting 16",
  );
  await withdraw("minutes", "kept");
  expect(await read("/meetings")).not.toContain('href="/meetings/16/minutes"');
});

test("documents stand without a published agenda, and lead nowhere that is not there", async () => {
  await everything();
  await withdraw("agenda", "hidden");
  const page = await read("/meetings/16/minutes");
  expect(page).toContain("相談窓口を６か所に増やす。");
  expect((await get("/meetings/16")).status).toBe(410);
});

test("minutes are taken away as Word and as Akoma Ntoso, in the newest revision only", async () => {
  await everything();
  for (const kind of ["summary", "minutes"]) {
    const xml = await get(`/meetings/16/${kind}.xml`);
    expect(xml.headers.get("content-type")).toBe("application/xml; charset=UTF-8");
    expect(xml.headers.get("content-security-policy")).toBe("default-src 'none'; sandbox");
    expect(await xml.text()).toContain(`<debate name="${kind}">`);
    const word = await get(`/meetings/16/${kind}.docx`);
    expect(word.headers.get("content-disposition")).toContain("filename*=UTF-8''");
    expect(word.headers.get("cache-control")).toBe("public, max-age=60");
    const bytes = new Uint8Array(await word.arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe("PK");
    const again = await get(`/meetings/16/${kind}.docx`, undefined, {
      headers: { "If-None-Match": word.headers.get("etag") ?? "" },
    });
    expect(again.status).toBe(304);
  }
});
