import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { counted, get, world } from "../world";

const pages = [
  "/desk/roster",
  "/desk/roster?asof=2020-01-01",
  "/desk/roster.csv?asof=2020-01-01",
  "/desk/roster/organizations",
  "/desk/roster/organizations/mic",
  "/desk/roster/posts/post-seat-mic",
  "/desk/roster/people",
  "/desk/roster/people?reading=さ",
  "/desk/roster/people/person-seat-mic",
  "/desk/roster/seats",
  "/desk/roster/seats/seat-mic",
  "/desk/charter",
  "/desk/charter/versions/charter",
];
const recordingPages = [
  "/desk/roster/transfers",
  "/desk/roster/transfers?post=post-seat-mic&person=person-seat-mhlw",
  "/desk/roster/organizations/new",
  "/desk/roster/organizations/mic/edit",
  "/desk/roster/organizations/mic/end",
  "/desk/roster/posts/new?organization=mic",
  "/desk/roster/posts/post-seat-mic/edit",
  "/desk/roster/posts/post-seat-mic/end",
  "/desk/roster/people/new",
  "/desk/roster/people/person-seat-mic/edit",
  "/desk/roster/assignments/assignment-seat-mic",
  "/desk/roster/seats/new",
  "/desk/roster/seats/seat-mic/end",
  "/desk/roster/seats/seat-mhlw/chair",
  "/desk/charter/new",
  "/desk/charter/versions/charter/edit",
];

beforeEach(world);

test.each([...pages, ...recordingPages])(
  "%s answers the secretariat in both languages, in one round trip",
  async (path) => {
    for (const address of [path, `/en${path}`]) {
      const { db, trips } = counted(env.DB);
      const answer = await get(address, "secretariat", { db });
      expect(answer.status).toBe(200);
      expect(trips()).toBe(1);
      expect(answer.headers.get("cache-control")).toBe("private, no-store");
    }
  },
);

test.each([...pages, ...recordingPages])(
  "%s is closed to strangers and outsiders",
  async (path) => {
    expect((await get(path)).status).toBe(303);
    expect((await get(path, "outsider")).status).toBe(404);
  },
);

test.each(recordingPages)("%s is for the secretariat only", async (path) => {
  for (const who of ["coordinator", "member", "aide", "auditor", "admin"] as const)
    expect((await get(path, who)).status).toBe(403);
});

test.each(pages)("%s may be read by whoever takes part", async (path) => {
  for (const who of ["coordinator", "member", "auditor"] as const)
    expect((await get(path, who)).status).toBe(200);
});

test.each([
  "/desk/roster/organizations/nobody",
  "/desk/roster/organizations/nobody/edit",
  "/desk/roster/organizations/nobody/end",
  "/desk/roster/posts/nobody",
  "/desk/roster/posts/nobody/edit",
  "/desk/roster/posts/nobody/end",
  "/desk/roster/people/nobody",
  "/desk/roster/people/nobody/edit",
  "/desk/roster/assignments/nobody",
  "/desk/roster/seats/nobody",
  "/desk/roster/seats/nobody/end",
  "/desk/roster/seats/nobody/chair",
  "/desk/charter/versions/nobody",
  "/desk/charter/versions/nobody/edit",
])("%s does not exist", async (path) => {
  expect((await get(path, "secretariat")).status).toBe(404);
});
