import { randomBytes } from "node:crypto";
import fs from "node:fs";

/**
 * Makes sure that the file with a developer's secrets is there: a pepper for the password hashes, and
 * DEMO, without which the sample accounts may not sign in. Nothing like it is ever deployed.
 */
export function keepSecrets(file: string): void {
  if (fs.existsSync(file)) return;
  const pepper = randomBytes(32).toString("base64");
  fs.writeFileSync(file, `PEPPER="${pepper}"\nDEMO="1"\n`, { mode: 0o600 });
}
