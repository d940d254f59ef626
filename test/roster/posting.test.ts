import { env } from "cloudflare:workers";
import { beforeEach, expect, test } from "vitest";
import { newId } from "../../src/lib/id";
import { type Typed, counted, post, rows, world } from "../world";

const charter = {
  title: "開催要綱",
  decidedOn: "",
  validFrom: "2030-01-01",
  quorum: "none",
  text: "本文",
};
const organization = { kind: "bureau", parentId: "mic", name: "局", shortName: "局", rank: "1" };
const dated = { version: "1", day: "2030-01-01" };

/** Every form of the 名簿 as it may be sent; `ids` are those of the test world. */
const forms: [string, Typed][] = [
  ["/desk/roster/organizations/new", organization],
  ["/desk/roster/organizations/mic-joho/edit", { ...organization, version: "1" }],
  ["/desk/roster/organizations/mic-joho/end", dated],
  ["/desk/roster/posts/new", { organizationId: "mic", name: "課長" }],
  ["/desk/roster/posts/post-seat-mic/edit", { organizationId: "mic", name: "課長", version: "1" }],
  ["/desk/roster/posts/post-seat-mic/end", dated],
  ["/desk/roster/people/new", { displayName: "乙", reading: "おつ" }],
  [
    "/desk/roster/people/person-seat-mic/edit",
    { displayName: "乙", reading: "おつ", version: "1" },
  ],
  [
    "/desk/roster/assignments/assignment-seat-mic",
    { validFrom: "2015-01-01", kind: "acting", version: "1" },
  ],
  [
    "/desk/roster/seats/new",
    { postId: "spare", tier: "political", role: "observer", validFrom: "2030-01-01" },
  ],
  ["/desk/roster/seats/seat-mic/end", dated],
  ["/desk/roster/seats/seat-mhlw/chair", dated],
  ["/desk/charter/new", charter],
  ["/desk/charter/versions/charter/edit", { ...charter, version: "1" }],
];

beforeEach(async () => {
  await world();
  await rows("INSERT INTO post (id, organization_id, name) VALUES ('spare', 'mic', '参与')");
});

const events = () => rows("SELECT name FROM event");

test.each(forms)(
  "%s writes once, in two round trips, however often it is sent",
  async (path, typed) => {
    const sent = { key: newId(), ...typed };
    const { db, trips } = counted(env.DB);
    const first = await post(path, "secretariat", sent, { db });
    expect(first.status).toBe(303);
    expect(trips()).toBe(2);
    expect(await events()).toHaveLength(1);
    const second = await post(path, "secretariat", sent);
    expect(second.headers.get("location")).toBe(first.headers.get("location"));
    expect(await events()).toHaveLength(1);
  },
);

test.each(forms)("%s is refused to all others, before anything typed is judged", async (path) => {
  expect((await post(path, undefined, {})).status).toBe(401);
  expect((await post(path, "outsider", {})).status).toBe(404);
  for (const who of ["coordinator", "member", "auditor", "admin"] as const)
    expect((await post(path, who, {})).status).toBe(403);
  expect(await events()).toHaveLength(0);
});

test.each(forms)("%s answers empty fields beside the fields", async (path, typed) => {
  const empty = Object.fromEntries(Object.keys(typed).map((name) => [name, ""]));
  const version = typed["version"];
  const sent = version === undefined ? empty : { ...empty, version };
  const answer = await post(path, "secretariat", sent);
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('class="error"');
});
