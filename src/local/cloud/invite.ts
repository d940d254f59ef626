import readline from "node:readline/promises";
import { hashOf, newToken } from "../../accounts/tokens.ts";
import { later, now } from "../../lib/clock.ts";
import { newId } from "../../lib/id.ts";
import { must } from "./ask.ts";
import { addressOf, firstInvitation } from "./first-invitation.ts";

const day = 86_400_000;

/** What was given on the command line, or what the person types now. */
async function answer(given: string | undefined, question: string): Promise<string> {
  if (given !== undefined) return given;
  const terminal = readline.createInterface({ input: process.stdin, output: process.stdout });
  const typed = await terminal.question(question);
  terminal.close();
  return typed.trim();
}

/** Invites the first administrator, and prints the link: the only time that it is seen. */
export async function inviteFirst(
  origin: string,
  given: { email?: string | undefined; name?: string | undefined },
): Promise<void> {
  console.log("\n最初の利用者管理の担当者を招待します。 / Inviting the first administrator.");
  const email = addressOf(await answer(given.email, "  メールアドレス / e-mail address: "));
  const name = await answer(given.name, "  氏名 / name: ");
  const token = newToken();
  const at = now();
  const until = { createdAt: at, expiresAt: later(at, day) };
  const invitation = { id: newId(), tokenHash: hashOf(token), email, name, ...until };
  const statements = firstInvitation(invitation);
  must("d1", "execute", "DB", "--remote", "--yes", "--command", statements);
  console.log(
    `\n  ${origin}/invitation/${token}\n\n24時間有効で、一度だけ使えます。 / Good once, for 24 hours.\n`,
  );
}
