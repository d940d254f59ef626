import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { app } from "../../src/app";
import { get, rows, tokenOf, world } from "../world";
import { given } from "./given";
import { handoutPath, pdf, submitFile } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";
const text = async (answer: Response | Promise<Response>) => (await answer).text();

const ranged = (range: string) => ({ headers: { Range: range } });
const part = async (range: string) => get(handoutPath("h2", "/files/1"), "member", ranged(range));

describe("a download", () => {
  it("is a file to keep: named exactly, powerless, kept by no cache", async () => {
    await submitFile("h2", "coordinator", { name: "資料 '案'👩‍💻.pdf", bytes: pdf() });
    const { headers } = await get(handoutPath("h2", "/files/1"), "secretariat");
    const named = headers.get("content-disposition") ?? "";
    expect(decodeURIComponent(named.split("''")[1] ?? "")).toBe("資料 '案'👩‍💻.pdf");
    expect(Object.fromEntries(headers)).toMatchObject({
      "content-type": "application/pdf",
      "content-security-policy": "default-src 'none'; sandbox",
      "x-content-type-options": "nosniff",
      "cache-control": "private, no-store",
      "content-length": String(pdf().length),
    });
  });

  it("of a restricted one is kept: who, and which version, by parts as well", async () => {
    await given("members", true);
    await get(handoutPath("h2", "/files/1"), "member");
    for (const range of ["bytes=0-3", "bytes=1-", "bytes=-5"])
      expect((await get(handoutPath("h2", "/files/1"), "aide", ranged(range))).status).toBe(206);
    expect((await get(handoutPath("h2", "/files/1"), "aide", ranged("bytes=9999-"))).status).toBe(
      416,
    );
    const kept = await rows(
      "SELECT actor_id, subject_id, json_extract(detail, '$.version') AS version FROM event WHERE name = 'handout.downloaded' ORDER BY id",
    );
    expect(kept).toEqual(
      ["member", "aide", "aide", "aide"].map((who) => ({
        actor_id: who,
        subject_id: "h2",
        version: "1",
      })),
    );
    expect(await text(get(handoutPath("h2"), "secretariat"))).toContain("ダウンロードしました");
    expect(await text(get(handoutPath("h2"), "coordinator"))).not.toContain("ダウンロードしました");
  });

  it("of one that is open to the desk is not kept", async () => {
    await given("open", true);
    await get(handoutPath("h2", "/files/1"), "member");
    expect(await rows("SELECT id FROM event WHERE name = 'handout.downloaded'")).toEqual([]);
  });

  it("may be asked about first, which reads nothing and is not kept", async () => {
    await given("members", true);
    for (const path of [handoutPath("h2", "/files/1"), `${list}/packet.zip`]) {
      const answer = await app.request(
        path,
        { method: "HEAD", headers: { Cookie: `__Host-session=${tokenOf("member")}` } },
        env,
      );
      expect([answer.status, await text(answer)]).toEqual([200, ""]);
      expect(Number(answer.headers.get("content-length"))).toBeGreaterThan(0);
    }
    expect(await rows("SELECT id FROM event WHERE name = 'handout.downloaded'")).toEqual([]);
  });

  it("may be of a part", async () => {
    await given("open", true);
    const middle = await part("bytes=1-4");
    expect([middle.status, await middle.text()]).toEqual([206, "PDF-"]);
    expect(middle.headers.get("content-range")).toBe(`bytes 1-4/${pdf().length}`);
    expect(await text(part("bytes=-6"))).toBe("%%EOF\n");
    expect((await part("bytes=9999-")).status).toBe(416);
    expect((await part("bytes=0-1,3-4")).status).toBe(200);
  });
});
