import { beforeEach, expect, it } from "vitest";
import { post, rows, world } from "../world";

beforeEach(world);

/** The sentence that an answer keeps for the next page. */
const kept = (answer: Response) =>
  decodeURIComponent(
    /__Host-flash=([^;]*)/.exec(answer.headers.get("set-cookie") ?? "")?.[1] ?? "",
  );

// Of the two titles one is longer by one, so that one of the sentences is cut between the halves of a character.
it("a long sentence is cut between characters, and what was saved is answered as saved", async () => {
  for (const id of ["h1", "h2"]) {
    const answer = await post(`/desk/meetings/m1/handouts/${id}/withdraw`, "secretariat", {
      version: "1",
      reason: "👩".repeat(400),
    });
    expect([id, answer.status]).toEqual([id, 303]);
    expect(kept(answer)).toMatch(/取り下げました.*👩$/u);
    expect(kept(answer)).not.toContain("\uFFFD");
  }
  expect(await rows("SELECT id FROM handout WHERE state = 'withdrawn'")).toHaveLength(2);
});
