import { unzipSync, strFromU8 } from "fflate";
import { env } from "cloudflare:workers";
import { beforeEach, describe, expect, it } from "vitest";
import { zipLength, zipOf } from "../../src/handouts/packet";
import { takeErrors } from "../console";
import { counted, get, post, rows, type Who, world } from "../world";
import { handoutPath, pdf, submitFile, versionOf } from "./sent";

beforeEach(world);

const list = "/desk/meetings/m1/handouts";

/** Every handout of m1 with a file, accepted: h1 open, h2 after the meeting, h3 for members. */
async function whole() {
  for (const id of ["h1", "h2", "h3"])
    await submitFile(id, "secretariat", { name: `${id}.pdf`, bytes: pdf(id) }, { note: "初版" });
  await post(handoutPath("h2", "/accept"), "secretariat", { version: await versionOf("h2") });
  await rows("UPDATE handout SET disclosure = 'members', version = version + 1 WHERE id = 'h3'");
}

const packetFor = async (who: Who) => {
  const answer = await get(`${list}/packet.zip`, who);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  return { answer, bytes, files: unzipSync(bytes) };
};

const indexFor = async (who: Who) =>
  strFromU8((await packetFor(who)).files["00_配布資料一覧.txt"] ?? new Uint8Array(0));

describe("the packet", () => {
  beforeEach(whole);

  it("holds an index and every file in the order of the numbers, under Japanese names", async () => {
    const { answer, bytes, files } = await packetFor("secretariat");
    expect(answer.headers.get("content-length")).toBe(String(bytes.length));
    expect(Object.keys(files)).toEqual([
      "00_配布資料一覧.txt",
      "01_資料１_テレワーク推進施策について.pdf",
      "02_資料２_テレワーク推進施策について.pdf",
      "03_机上配布資料１_テレワーク推進施策について.pdf",
    ]);
    expect(Object.values(files).slice(1)).toEqual([pdf("h1"), pdf("h2"), pdf("h3")]);
    const index = strFromU8(files["00_配布資料一覧.txt"] ?? new Uint8Array(0));
    expect(index).toContain("資料２\tテレワーク推進施策について（厚生労働省）\t02_資料２_");
    // The flag that says that names are in UTF-8: bit 11 of every header (APPNOTE.TXT 4.4.4).
    expect((bytes[7] ?? 0) & 8).toBe(8);
  });

  it("holds what the reader may read, and explains the rest", async () => {
    const { files } = await packetFor("coordinator");
    expect(Object.keys(files)).toHaveLength(3);
    const index = strFromU8(files["00_配布資料一覧.txt"] ?? new Uint8Array(0));
    expect(index).toContain("机上配布資料１\t（構成員限り）\tファイルなし（構成員限り）\r\n");
  });

  it("leaves out what is not for it", async () => {
    await rows("UPDATE handout SET in_packet = 0, version = version + 1 WHERE id = 'h2'");
    const { files } = await packetFor("member");
    expect(Object.keys(files).join()).not.toContain("資料２");
    const index = strFromU8(files["00_配布資料一覧.txt"] ?? new Uint8Array(0));
    expect(index).toContain("（厚生労働省）\tファイルなし（一式に入れない資料）\r\n");
  });

  it("says of each number without a file why there is none", async () => {
    await rows(
      `INSERT INTO handout (id, meeting_id, title, submitter_id, state, disclosure, created_at)
        VALUES ('h4', 'm1', '未提出の資料', 'meti', 'requested', 'open', '2026-10-01T00:00:00.000Z')`,
    );
    await rows("INSERT INTO handout_number VALUES ('h4', 'm1', 'reference', 1, NULL)");
    expect(await indexFor("secretariat")).toContain(
      "参考資料１\t未提出の資料（経済産業省）\tファイルなし（提出待ち）\r\n",
    );
    expect(await indexFor("member")).toContain(
      "参考資料１\t（準備中）\tファイルなし（準備中）\r\n",
    );
  });

  it("keeps who read what is restricted, in a second trip, and of the rest nothing", async () => {
    const { db, trips } = counted(env.DB);
    await get(`${list}/packet.zip`, "member", { db });
    expect(trips()).toBe(2);
    const other = counted(env.DB);
    await get(`${list}/packet.zip`, "coordinator", { db: other.db });
    expect(other.trips()).toBe(1);
    expect(
      await rows("SELECT actor_id, subject_id FROM event WHERE name = 'handout.downloaded'"),
    ).toEqual([{ actor_id: "member", subject_id: "h3" }]);
  });

  it("breaks off where a file is lost, rather than look whole", async () => {
    const [file] = (await env.FILES.list()).objects;
    await env.FILES.delete(file?.key ?? "");
    const answer = await get(`${list}/packet.zip`, "secretariat");
    await expect(answer.arrayBuffer()).rejects.toThrow("a file is not there");
    expect(takeErrors().join()).toContain("is not there");
  });
});

it("an archive is as long as was said, whatever the names", async () => {
  for (const names of [[], ["a"], ["資料１.pdf", "👩‍💻.png", "x".repeat(200)]]) {
    const entries = names.map((name) => ({
      name,
      size: 5,
      at: "2027-01-15T07:30:00.000Z",
      open: () => [new Uint8Array(2), new Uint8Array(3)],
    }));
    const bytes = await new Response(zipOf(entries)).arrayBuffer();
    expect(bytes.byteLength).toBe(zipLength(entries));
  }
});
