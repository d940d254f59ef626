import { parseArgs } from "node:util";
import { census, censusIn, secretsIn } from "./cloud/answers.ts";
import { ask, must, run } from "./cloud/ask.ts";
import { inviteFirst } from "./cloud/invite.ts";
import { provideBucket, provideDatabase, refuseDemo } from "./cloud/provide.ts";
import { upload } from "./cloud/upload.ts";

const { values: given } = parseArgs({
  options: { email: { type: "string" }, name: { type: "string" }, origin: { type: "string" } },
});

function requireLogin(): void {
  if (!ask("whoami", "--json").ok)
    throw new Error(
      "Cloudflare にサインインしていません。先に実行してください： npx wrangler login\nNot signed in to Cloudflare. First run: npx wrangler login",
    );
}

/** From an account at Cloudflare to a council that answers there. Done again, it brings up what is new. */
async function deploy(): Promise<void> {
  requireLogin();
  provideDatabase();
  provideBucket();
  const secrets = secretsIn(ask("secret", "list"));
  refuseDemo(secrets.includes("DEMO"), "wrangler secret");
  run(["d1", "migrations", "apply", "DB", "--remote"]);
  const { accounts, demos } = censusIn(
    must("d1", "execute", "DB", "--remote", "--json", "--command", census),
  );
  refuseDemo(demos > 0, "D1");
  const address = upload(secrets.includes("PEPPER"), given.origin);
  const origin = given.origin ?? address ?? "https://（アドレス / address）";
  if (accounts === 0) await inviteFirst(origin, given);
}

await deploy().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
