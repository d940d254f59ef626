import { beforeEach, expect, it } from "vitest";
import { postParts, rows, world } from "../world";

beforeEach(world);

const at = "/desk/meetings/m0/minutes/paste";

it("pasted while the speakers confirm, a memo asks those who speak in it", async () => {
  const text = "○経済産業副大臣　企業に働きかけます。";
  const sent = await postParts(`${at}/add`, "secretariat", { text, part: "", aim: "[]" });
  expect(sent.status).toBe(303);
  expect(await rows("SELECT state FROM confirmation WHERE seat_id = 'seat-meti'")).toEqual([
    { state: "pending" },
  ]);
});
