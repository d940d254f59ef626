import { env } from "cloudflare:workers";
import { beforeEach, expect, it } from "vitest";
import { app } from "../../src/app";
import { newId } from "../../src/lib/id";
import { get, post, rows, tokenOf, world } from "../world";
import { formsIn } from "./forms-seen";

beforeEach(world);

const form = "/desk/meetings/m1/items/new";
const item = { kind: "report", title: "普及状況について", presenter: "", minutes: "10" };

/** A form of so many bytes, in pieces, saying of its length what it likes. */
async function pieces(bytes: number, said: Record<string, string> = {}): Promise<number> {
  const piece = new TextEncoder().encode("x".repeat(4096));
  const start = new TextEncoder().encode(`key=${newId()}&title=`);
  let left = bytes - start.length;
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(start),
    pull: (controller) => {
      if (left > 0) controller.enqueue(piece.slice(0, left));
      left -= piece.length;
      if (left <= 0) controller.close();
    },
  });
  const headers = {
    Cookie: `__Host-session=${tokenOf("secretariat")}`,
    Origin: "http://localhost",
    "Content-Type": "application/x-www-form-urlencoded",
    ...said,
  };
  return (await app.request(form, { method: "POST", headers, body }, env)).status;
}

const megabyte = 1_048_576;

it("a form may have a megabyte, and not a byte more, whatever is said of its length", async () => {
  expect(await pieces(megabyte)).toBe(422);
  expect(await pieces(megabyte + 1)).toBe(413);
  expect(await pieces(megabyte + 1, { "Content-Length": String(megabyte + 1) })).toBe(413);
  expect(
    await pieces(megabyte + 1, { "Transfer-Encoding": "chunked", "Content-Length": "9" }),
  ).toBe(413);
});

const many = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, i) => [`f${i}`, "1"]));

it("a form may have a thousand fields, its key among them, and not one more", async () => {
  expect((await post(form, "secretariat", many(999))).status).toBe(422);
  expect((await post(form, "secretariat", many(1000))).status).toBe(413);
});

it("what a form has no field for counts for nothing", async () => {
  const more = {
    id: "chosen",
    body_id: "other",
    state: "returned",
    version: "7",
    proposed_by: "member",
    proposedBy: "member",
    created_at: "1999-01-01",
    ["__proto__"]: "x",
    constructor: "x",
  };
  expect((await post(form, "secretariat", { ...item, ...more })).status).toBe(303);
  const [kept] = await rows("SELECT * FROM agenda_item WHERE title = ?", item.title);
  expect(kept).toMatchObject({ body_id: "council", state: "taken", version: 1, proposed_by: null });
  expect(kept?.["id"]).not.toBe("chosen");
  expect(String(kept?.["created_at"])).not.toContain("1999");
});

/** Typed, and as it comes back. */
const exact: readonly [typed: string, kept: string][] = [
  ["𠮷野家と葛\u{E0100}城と\uFA19", "𠮷野家と葛\u{E0100}城と\uFA19"],
  ["ｶﾞｰﾄﾞと〜と～と①㈱", "ｶﾞｰﾄﾞと〜と～と①㈱"],
  ["か\u3099", "が"],
  ["<b>&amp;\"'</textarea>", "<b>&amp;\"'</textarea>"],
  ["=1+1,－１", "=1+1,－１"],
];

it.each(exact)("%j is kept and shown as it is", async (typed, kept) => {
  const prose = `\r\n${typed}\r\n\t${typed}　`;
  const fields = { ...item, title: typed, noteToChair: prose, version: "1" };
  expect((await post("/desk/meetings/m1/items/i1", "secretariat", fields)).status).toBe(303);
  const [row] = await rows("SELECT title, note_to_chair FROM agenda_item WHERE id = 'i1'");
  expect(row).toEqual({ title: kept, note_to_chair: `\n${kept}\n\t${kept}　` });
  const page = await (await get("/desk/meetings/m1/items/i1", "secretariat")).text();
  const shown = formsIn(page).find(({ fields: { noteToChair } }) => noteToChair !== undefined);
  expect(shown?.fields).toMatchObject({ title: kept, noteToChair: `\n${kept}\n\t${kept}　` });
});
