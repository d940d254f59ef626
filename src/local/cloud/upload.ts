import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { addressIn } from "./answers.ts";
import { run } from "./ask.ts";

/**
 * Uploads the Worker; one that has no pepper yet gets it with the same upload, so that it never runs
 * without. `origin` is the address that its links carry; one given earlier stays. Gives its address where wrangler tells it.
 */
export function upload(hasPepper: boolean, origin?: string): string | null {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "renkei-deploy-"));
  const report = path.join(folder, "report");
  const secrets = path.join(folder, "secrets.json");
  try {
    const pepper = JSON.stringify({ PEPPER: randomBytes(32).toString("base64") });
    if (!hasPepper) fs.writeFileSync(secrets, pepper, { mode: 0o600 });
    const withSecrets = hasPepper ? [] : ["--secrets-file", secrets];
    const withOrigin = origin === undefined ? ["--keep-vars"] : ["--var", `ORIGIN:${origin}`];
    run(["deploy", ...withSecrets, ...withOrigin], { WRANGLER_OUTPUT_FILE_PATH: report });
    return addressIn(fs.readFileSync(report, "utf8"));
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
}
