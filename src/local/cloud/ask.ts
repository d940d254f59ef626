import { spawnSync } from "node:child_process";
import { root } from "../files.ts";
import { wrangler } from "../wrangler.ts";

export interface Answer {
  readonly ok: boolean;
  readonly out: string;
  /** Everything it said, for a person. */
  readonly all: string;
}

/** Asks wrangler something and keeps the answer. It cannot ask back. */
export function ask(...args: string[]): Answer {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...wrangler, ...args], {
    cwd: root,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { ok: status === 0, out: stdout, all: `${stdout}\n${stderr}` };
}

/** As `ask`, where an answer is needed. Throws what wrangler said when there is none. */
export function must(...args: string[]): string {
  const { ok, out, all } = ask(...args);
  if (!ok) throw new Error(`wrangler ${args.join(" ")}\n${all}`);
  return out;
}

/** Lets wrangler do something before the person's eyes; it may ask. Throws when it fails. */
export function run(args: readonly string[], env: Record<string, string> = {}): void {
  const { status } = spawnSync(process.execPath, [...wrangler, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  if (status !== 0)
    throw new Error(`wrangler ${args[0]} に失敗しました。 / wrangler ${args[0]} failed.`);
}
