import { env } from "cloudflare:workers";
import { beforeEach, expect, test, vi } from "vitest";
import { hashOf } from "../../src/accounts/tokens";
import { counted, get, post, rows, type Typed, type Who, world } from "../world";
import { cookieIn, enter, linkIn, statusesOf } from "./door";

beforeEach(world);

const password = "窓の外で猫が二匹あくびをしている";
const asked = {
  name: "新任　太郎",
  email: "Taro@Example.go.jp",
  role: "coordinator",
  organizationId: "meti",
};
const chosen = { password, repeated: password };

const invite = (typed: Typed = asked, who: Who = "admin", db = env.DB) =>
  post("/desk/accounts/invite", who, typed, { db });

test("an invitation's link is shown once and only its hash is kept", async () => {
  const { db, trips } = counted(env.DB);
  expect((await get("/desk/accounts/invite", "admin", { db })).status).toBe(200);
  expect(trips()).toBe(1);
  const response = await invite(asked, "admin", db);
  expect([response.status, trips()]).toEqual([200, 3]);
  expect(response.headers.get("cache-control")).toBe("private, no-store");
  const token = (await linkIn(response)).split("/").at(-1) ?? "";
  expect(token).toMatch(/^[\w-]{43}$/);
  const [kept] = await rows("SELECT * FROM invitation");
  expect(kept).toMatchObject({
    token_hash: hashOf(token),
    email: "taro@example.go.jp",
    role: "coordinator",
  });
  const everything = JSON.stringify([
    kept,
    await rows("SELECT * FROM event"),
    await rows("SELECT * FROM form_key"),
  ]);
  expect(everything).not.toContain(token);
  const list = await (await get("/desk/accounts", "admin")).text();
  expect(list).toContain("taro@example.go.jp");
  expect(list).not.toContain(token);
});

test("the same form sent twice invites once", async () => {
  const typed = { ...asked, key: "0123456789abcdefghjk" };
  const answers = await Promise.all([invite(typed), invite(typed)]);
  expect(statusesOf(answers)).toEqual([200, 303]);
  expect(await rows("SELECT id FROM invitation")).toHaveLength(1);
});

test("accepting it chooses a password, opens a session and gives the role", async () => {
  const link = await linkIn(await invite());
  const { db, trips } = counted(env.DB);
  const page = await (await get(link, undefined, { db })).text();
  expect(trips()).toBe(1);
  for (const text of ["admin", "新任　太郎", "taro@example.go.jp", "府省窓口（経済産業省）"])
    expect(page).toContain(text);
  const response = await post(link, undefined, chosen, { db });
  expect([response.status, response.headers.get("location")]).toEqual([303, "/desk"]);
  expect(trips()).toBe(3);
  const headers = { Cookie: `__Host-session=${cookieIn(response, "session")}` };
  expect((await get("/desk/account", undefined, { headers })).status).toBe(200);
  const granted = await rows(
    "SELECT g.role, g.organization_id FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.email_key = 'taro@example.go.jp'",
  );
  expect(granted).toEqual([{ role: "coordinator", organization_id: "meti" }]);
  expect((await enter({ email: "taro@example.go.jp", password })).status).toBe(303);
  expect(JSON.stringify(await rows("SELECT * FROM event"))).not.toContain(password);
});

test("a member's account follows the person and so the seat", async () => {
  const link = await linkIn(
    await invite({ ...asked, role: "member", personId: "person-seat-mic" }),
  );
  const response = await post(link, undefined, chosen);
  const headers = { Cookie: `__Host-session=${cookieIn(response, "session")}` };
  const page = await (await get("/desk/account", undefined, { headers })).text();
  expect(page).toContain("構成員（総務省　総務副大臣）");
  const grants = await rows(
    "SELECT g.id FROM role_grant g JOIN account a ON a.id = g.account_id WHERE a.person_id = 'person-seat-mic'",
  );
  expect(grants).toEqual([]);
});

test("an invitation works once, also when it is accepted twice in the same moment", async () => {
  const link = await linkIn(await invite());
  const answers = await Promise.all([post(link, undefined, chosen), post(link, undefined, chosen)]);
  expect(statusesOf(answers)).toEqual([303, 404]);
  expect(await rows("SELECT id FROM account WHERE email_key = 'taro@example.go.jp'")).toHaveLength(
    1,
  );
});

const answer = async (link: string) => {
  const response = await get(link);
  const body = (await response.text()).replaceAll(link, "LINK");
  return { status: response.status, body };
};

test("unknown, used, replaced and expired invitations answer alike", async () => {
  const replaced = await linkIn(await invite());
  const used = await linkIn(await invite());
  await post(used, undefined, chosen);
  const late = await linkIn(await invite({ ...asked, email: "late@example.go.jp" }));
  const unknown = await answer("/invitation/unknown");
  expect(unknown.status).toBe(404);
  expect(unknown.body).toContain("この招待は使えません");
  expect(await answer(used)).toEqual(unknown);
  expect(await answer(replaced)).toEqual(unknown);
  expect((await get(late)).status).toBe(200);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 24 * 3_600_000 });
  try {
    expect(await answer(late)).toEqual(unknown);
    expect((await post(late, undefined, chosen)).status).toBe(404);
  } finally {
    vi.useRealTimers();
  }
});

test("a weak password is answered beside the field and uses nothing up", async () => {
  const link = await linkIn(await invite());
  const weak = await post(link, undefined, { password: "taro-taro-taro-taro", repeated: "" });
  expect(weak.status).toBe(422);
  const page = await weak.text();
  expect(page).toContain('href="#field-password"');
  expect(page).toContain('href="#field-repeated"');
  expect((await post(link, undefined, chosen)).status).toBe(303);
});

test.each([
  ["a name", { ...asked, name: " " }, "name"],
  ["an address", { ...asked, email: "taro" }, "email"],
  ["an address without an account", { ...asked, email: " MEMBER@example.go.jp" }, "email"],
  ["a role", { ...asked, role: "minister" }, "role"],
  ["the role's organisation", { ...asked, organizationId: "" }, "organizationId"],
  ["an organisation that exists", { ...asked, organizationId: "moj" }, "organizationId"],
  ["the aide's seat", { ...asked, role: "aide" }, "seatId"],
  ["the member's person", { ...asked, role: "member" }, "personId"],
  [
    "a person without an account",
    { ...asked, role: "member", personId: "person-seat-mhlw" },
    "personId",
  ],
])("inviting needs %s", async (_, typed, field) => {
  const response = await invite(typed);
  expect(response.status).toBe(422);
  expect(await response.text()).toContain(`href="#field-${field}"`);
  expect(await rows("SELECT id FROM invitation")).toEqual([]);
});

test("what does not belong to the role counts for nothing", async () => {
  await invite({ ...asked, role: "auditor", seatId: "seat-mic", invitedBy: "member", id: "x" });
  const [kept] = await rows(
    "SELECT role, organization_id, seat_id, person_id, invited_by FROM invitation",
  );
  expect(kept).toEqual({
    role: "auditor",
    organization_id: null,
    seat_id: null,
    person_id: null,
    invited_by: "admin",
  });
});

test("a link carries the configured address, whatever host the request came by", async () => {
  const invited = await post("/desk/accounts/invite", "admin", asked, {
    env: { ORIGIN: "https://renkei.example" },
  });
  expect(await invited.text()).toMatch(/>\s*https:\/\/renkei\.example\/invitation\/[\w-]{43}\s*</);
});
