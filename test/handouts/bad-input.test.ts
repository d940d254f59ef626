import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { sweepFiles } from "../../src/handouts/store";
import { later, now } from "../../src/lib/clock";
import { alphabet, newId } from "../../src/lib/id";
import { largestFile } from "../../src/web/upload";
import { post, rows, world } from "../world";
import {
  formOf,
  handoutPath,
  keptFiles,
  pdf,
  said,
  send,
  stateOf,
  submitFile,
  watchedFiles,
} from "./sent";

beforeEach(world);

const submit = handoutPath("h2", "/submit");
const text = async (answer: Response | Promise<Response>) => (await answer).text();
const bytes = (content: string) => new TextEncoder().encode(content);

/** Nothing came of it: no row, no object, no change of state. */
async function nothingKept() {
  expect(await keptFiles()).toEqual([]);
  expect(await rows("SELECT id FROM handout_file")).toEqual([]);
  expect(await stateOf("h2")).toBe("requested");
}

describe("a file that cannot be taken", () => {
  it.each([
    [
      "of the wrong type named .pdf",
      { name: "a.pdf", bytes: bytes("<html><script>") },
      "受け付けられません",
    ],
    [
      "that says it is a PDF",
      { name: "a.html", bytes: pdf(), type: "application/pdf" },
      "受け付けられません",
    ],
    ["that is empty", { name: "a.pdf", bytes: bytes("") }, "中身が空"],
    ["that was not chosen", undefined, "ファイルを選んでください"],
  ])("%s is explained, and nothing of it stays", async (_, file, words) => {
    const answer = await send(
      submit,
      "coordinator",
      { version: "1", ...said, title: "直した題名" },
      file,
    );
    expect(answer.status).toBe(422);
    const page = await text(answer);
    expect(page).toContain(words);
    expect(page).toContain("直した題名");
    await nothingKept();
  });

  it("too large is refused while it comes in, whatever is said of its length", async () => {
    const head = formOf({ key: newId(), version: "1", ...said }, { name: "a.pdf", bytes: pdf() });
    const piece = new Uint8Array(1_048_576);
    let sent = 0;
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        if (sent === 0) controller.enqueue(head.slice(0, -30));
        else controller.enqueue(piece.slice());
        sent += piece.length;
        if (sent > largestFile + 20 * piece.length) controller.close();
      },
    });
    const answer = await send(submit, "coordinator", {}, undefined, { body });
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain("100MB以内");
    await nothingKept();
  });

  it("broken off halfway says so", async () => {
    const whole = formOf(
      { key: newId(), version: "1", ...said },
      { name: "a.pdf", bytes: pdf("x", 20_000_000) },
    );
    for (const length of [30, 400, 9_000_000, whole.length - 5]) {
      const body = whole.slice(0, length);
      const { files, open } = watchedFiles();
      const answer = await send(submit, "coordinator", {}, undefined, { body, files });
      expect(open()).toBe(0);
      expect([length, answer.status]).toEqual([length, 422]);
      expect(await text(answer)).toContain("途中で切れた");
      await nothingKept();
    }
  });

  it("in a form that is none of ours is not taken", async () => {
    const answer = await post(submit, "coordinator", { version: "1", ...said });
    expect(answer.status).toBe(422);
    expect(await text(answer)).toContain("ファイルを選んでください");
    await nothingKept();
  });
});

describe("a file with a strange name", () => {
  it.each([
    ["../../wrangler.pdf", "wrangler.pdf"],
    ['「"案"」.pdf', "「_案_」.pdf"],
    ["👩‍💻資料.pdf", "👩‍💻資料.pdf"],
    ["C:\\Users\\x\\資料.pdf", "資料.pdf"],
    ["資料．ＰＤＦ", "資料.pdf"],
  ])("%s is kept as %s", async (name, kept) => {
    expect((await submitFile("h2", "coordinator", { name, bytes: pdf() })).status).toBe(303);
    expect(await rows("SELECT name FROM handout_file")).toEqual([{ name: kept }]);
    expect((await keptFiles())[0]).toMatch(/^handout\/[0-9a-z]{20}$/);
  });

  it("a bomb is only stored: it is as large as it came", async () => {
    const header = `PK\u0003\u0004${"\0".repeat(22)}\u000F\0\0\0`;
    const bomb = bytes(`${header}xl/workbook.xml${"\0".repeat(5000)}`);
    const sent = await submitFile("h2", "coordinator", { name: "爆弾.xlsx", bytes: bomb });
    expect(sent.status).toBe(303);
    expect(await rows("SELECT size FROM handout_file")).toEqual([{ size: bomb.length }]);
  });
});

const form = (key: string) => ({ key, version: "1", ...said });

describe("a file that is sent twice or too late", () => {
  it("by a second press does the thing once", async () => {
    const key = newId();
    const file = { name: "a.pdf", bytes: pdf() };
    const first = await send(submit, "coordinator", form(key), file);
    const second = await send(submit, "coordinator", form(key), file);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await keptFiles()).toHaveLength(1);
  });

  it("at the same moment does it once as well", async () => {
    const key = newId();
    const file = { name: "a.pdf", bytes: pdf() };
    const answers = await Promise.all(
      [1, 2, 3].map(async () => send(submit, "coordinator", form(key), file)),
    );
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(await keptFiles()).toHaveLength(1);
    expect(await rows("SELECT id FROM handout_file")).toHaveLength(1);
  });

  it("from an old page shows what is there now, and keeps nothing", async () => {
    await rows("UPDATE handout SET title = '別の題名', version = 2 WHERE id = 'h2'");
    const answer = await send(submit, "coordinator", form(newId()), {
      name: "a.pdf",
      bytes: pdf(),
    });
    expect(answer.status).toBe(409);
    expect(await text(answer)).toContain("別の題名");
    await nothingKept();
  });

  it("by two people at once is taken from one", async () => {
    const file = { name: "a.pdf", bytes: pdf() };
    const answers = await Promise.all(
      (["coordinator", "mhlw-editor"] as const).map(async (who) =>
        send(submit, who, form(newId()), file),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted((one, other) => one - other)).toEqual([
      303, 409,
    ]);
    expect(await keptFiles()).toHaveLength(1);
  });
});

describe("a file from somebody who may not", () => {
  it.each([
    [undefined, 401],
    ["outsider", 404],
    ["mic-coordinator", 404],
    ["member", 404],
    ["auditor", 404],
  ] as const)("%s is answered %i, before it is read", async (who, status) => {
    const file = { name: "a.pdf", bytes: pdf() };
    const answer = await send(submit, who, { version: "1", ...said }, file);
    expect(answer.status).toBe(status);
    await nothingKept();
  });

  it("who reads it, or comes from another site, is told that they may not", async () => {
    await submitFile("h2", "secretariat");
    await post(handoutPath("h2", "/accept"), "secretariat", { version: "2" });
    const file = { name: "a.pdf", bytes: pdf() };
    expect((await send(submit, "member", { version: "3", ...said }, file)).status).toBe(403);
    const headers = { Origin: "https://evil.example" };
    expect((await send(submit, "coordinator", said, file, { headers })).status).toBe(403);
  });
});

it("what was interrupted is swept in its turn of 32 hours, what is known stays", async () => {
  await submitFile("h2", "coordinator");
  const [kept] = await keptFiles();
  const lost = alphabet.split("").map((sign) => `handout/${sign}-lost`);
  for (const key of lost) await env.FILES.put(key, "x");
  const known = async (ids: readonly string[]) =>
    Promise.resolve(ids.filter((id) => kept === `handout/${id}`));
  const sweep = async (hours: number) =>
    sweepFiles(env.FILES, later(now(), hours * 3_600_000), known);
  for (const hours of lost.keys()) await sweep(-hours - 1);
  expect(await keptFiles()).toHaveLength(lost.length + 1);
  for (const hours of lost.keys()) {
    await sweep(hours + 1);
    expect(await keptFiles()).toHaveLength(lost.length - hours);
  }
  expect(await keptFiles()).toEqual([kept]);
});
