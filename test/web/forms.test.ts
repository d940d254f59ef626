import { beforeEach, expect, it } from "vitest";
import { newId } from "../../src/lib/id";
import { get, post, rows, world } from "../world";

beforeEach(world);

const events = async () =>
  (await rows<{ name: string }>("SELECT name FROM event ORDER BY id")).map(({ name }) => name);
const item = { kind: "report", title: "普及状況について", presenter: "", minutes: "10" };

it("a form sent twice does the thing once and answers the same", async () => {
  const key = newId();
  const first = await post("/desk/meetings/m1/items/new", "secretariat", { ...item, key });
  const second = await post("/desk/meetings/m1/items/new", "secretariat", { ...item, key });
  expect([first.status, second.status]).toEqual([303, 303]);
  expect(second.headers.get("location")).toBe(first.headers.get("location"));
  expect(await events()).toHaveLength(1);
});

it("a form sent twice at the same moment does the thing once", async () => {
  const key = newId();
  const answers = await Promise.all(
    Array.from({ length: 6 }, () =>
      post("/desk/meetings/m1/items/new", "secretariat", { ...item, key }),
    ),
  );
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303, 303]);
  expect(await events()).toHaveLength(1);
});

it("another form of the same page is not taken for the first", async () => {
  const key = newId();
  await post("/desk/meetings/m1/items/new", "secretariat", { ...item, key });
  await post("/desk/meetings/m1/items/i1/move", "secretariat", { key, version: "1", to: "down" });
  expect(await events()).toHaveLength(2);
});

it("nobody is answered with what somebody else's form led to", async () => {
  const key = newId();
  await post("/desk/meetings/m1/items/new", "secretariat", { ...item, key });
  const other = await post("/desk/meetings/m1/items/new", "outsider", { ...item, key });
  expect(other.status).toBe(404);
});

it("a form without a key of ours is not accepted", async () => {
  const answer = await post("/desk/meetings/m1/items/new", "secretariat", { ...item, key: "1" });
  expect(answer.status).toBe(409);
  expect(await events()).toEqual([]);
});

it("whoever was signed out while writing gets the text back", async () => {
  const answer = await post("/desk/meetings/m1/items/new", undefined, item);
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain("普及状況について");
});

it("a page that stops a form leads to the form's own page in the other language", async () => {
  const headers = { Referer: "http://localhost/desk/meetings/m1/agenda" };
  const answer = await post("/desk/meetings/m1/items/i1/move", undefined, {}, { headers });
  expect(await answer.text()).toContain('href="/en/desk/meetings/m1/agenda"');
});

it("a page carries the headers of a page that trusts nobody", async () => {
  for (const path of ["/", "/desk", "/nowhere"]) {
    const { headers } = await get(path, "secretariat");
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers.get("strict-transport-security")).toContain("max-age=31536000");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
  }
});

it("a body over a megabyte is refused, whatever it says of its length", async () => {
  const answer = await post("/desk/meetings/m1/items/new", "secretariat", {
    ...item,
    title: "長".repeat(400_000),
  });
  expect(answer.status).toBe(413);
});
