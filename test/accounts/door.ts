import { env } from "cloudflare:workers";
import { hashPassword } from "../../src/accounts/passwords";
import { addressOf, post, rows, type Typed, world } from "../world";

export const password = "曇りのち晴れ、傘を持って出る";
const secret = await hashPassword(password, env.PEPPER);

/** The world, in which a member, an account without any role and a suspended one have this password. */
export async function worldWithPasswords(): Promise<void> {
  await world();
  await env.DB.batch(
    ["member", "outsider", "suspended"].map((who) =>
      env.DB.prepare(
        "INSERT INTO credential (account_id, kind, secret, changed_at) VALUES (?, 'password', ?, '')",
      ).bind(who, secret),
    ),
  );
}

export const right = { email: addressOf("member"), password };
export const wrong = { ...right, password: "傘を忘れて雨に降られた日のこと" };

/** The sign-in form, sent from an address. */
export const enter = (
  typed: Typed,
  headers: Record<string, string> = {},
  db: D1Database = env.DB,
): Promise<Response> =>
  post("/sign-in", undefined, typed, {
    db,
    headers: { "CF-Connecting-IP": "192.0.2.1", ...headers },
  });

/** What a cookie was set to. */
export const cookieIn = (response: Response, name: string): string =>
  response.headers
    .getSetCookie()
    .find((line) => line.startsWith(`__Host-${name}=`))
    ?.split(";")[0]
    ?.slice(`__Host-${name}=`.length) ?? "";

/** How often each account was failed at. */
export const failuresOf = async (): Promise<number[]> =>
  (
    await rows<{ failures: number }>(
      "SELECT failures FROM sign_in_throttle WHERE id LIKE 'account:%'",
    )
  ).map(({ failures }) => failures);

/** The statuses of answers that raced, lowest first. */
export const statusesOf = (answers: readonly Response[]): number[] =>
  answers.map(({ status }) => status).toSorted((a, b) => a - b);

/** The path of the one-time link that a page shows. */
export const linkIn = async (response: Response): Promise<string> => {
  const link = />\s*(http:\/\/localhost\/[a-z/-]+\/[\w-]{43})\s*</.exec(await response.text());
  return new URL(link?.[1] ?? "http://localhost/none").pathname;
};
