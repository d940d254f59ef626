import { env } from "cloudflare:workers";
import { expect, test } from "vitest";
import { emailKeyOf } from "../../src/accounts/model";
import { hashOf, newToken } from "../../src/accounts/tokens";
import { later, now } from "../../src/lib/clock";
import { addressOf, firstInvitation } from "../../src/local/cloud/first-invitation.ts";
import { get, post, rows } from "../world";

const token = newToken();
const invitation = {
  id: "first",
  tokenHash: hashOf(token),
  email: "it-admin@soumu-sho.example",
  name: "O'Hara; 山田 太郎 --",
  createdAt: now(),
  expiresAt: later(now(), 86_400_000),
};
const invite = (given = invitation) => env.DB.prepare(firstInvitation(given)).run();
const password = { password: "keikaku-wa-mizu-no-gotoku", repeated: "keikaku-wa-mizu-no-gotoku" };

test("the first administrator of an empty council comes in by the link, once", async () => {
  await invite();
  const page = await get(`/invitation/${token}`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain("O&#39;Hara; 山田 太郎 --");
  expect((await post(`/invitation/${token}`, undefined, password)).status).toBe(303);
  expect(await rows("SELECT role FROM role_grant")).toEqual([{ role: "admin" }]);
  expect((await get(`/invitation/${token}`)).status).toBe(404);
});

test("the invitation stands in the record, said by nobody", async () => {
  await invite();
  expect(await rows("SELECT actor_id, name, subject_id FROM event")).toEqual([
    { actor_id: null, name: "account.invited", subject_id: "first" },
  ]);
});

test("a second link ends the first", async () => {
  await invite();
  const again = { createdAt: later(now(), 1000), expiresAt: later(now(), 86_400_000) };
  await invite({ ...invitation, ...again, id: "second", tokenHash: hashOf("another") });
  const open = "SELECT id FROM invitation WHERE expires_at > ?";
  expect(await rows(open, again.createdAt)).toEqual([{ id: "second" }]);
});

test("where there is an account already nobody is invited", async () => {
  await invite();
  await post(`/invitation/${token}`, undefined, password);
  await invite({ ...invitation, id: "second", tokenHash: hashOf("another") });
  expect(await rows("SELECT id FROM invitation")).toEqual([{ id: "first" }]);
});

test("an address is kept as accounts are found by it", () => {
  const address = addressOf(" IT-Admin.Yamada+1@Soumu-Sho.Example ");
  expect(address).toBe("it-admin.yamada+1@soumu-sho.example");
  expect(emailKeyOf(address)).toBe(address);
  expect(() => addressOf("山田")).toThrow("is no e-mail address");
});

test("a name with control characters is refused", () => {
  expect(() => firstInvitation({ ...invitation, name: "a\u0000b" })).toThrow("control characters");
});
