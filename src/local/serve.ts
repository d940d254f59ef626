import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { root } from "./files.ts";
import type { Place } from "./place.ts";
import { offline, wrangler } from "./wrangler.ts";

export interface Server {
  readonly url: string;
  /** Settles when the server has ended, with its exit code. */
  readonly ended: Promise<number>;
  /** Ends the server and all that it started; forcibly after five seconds. */
  readonly stop: () => Promise<void>;
}

/** A process group of its own, so that stopping it stops all of it. Windows knows no such thing. */
const grouped = process.platform !== "win32";

/** Starts `wrangler dev`: no login, no network, no questions. */
export function serve(place: Place, port: number): Server {
  const args = ["dev", "--ip", "127.0.0.1", "--port", String(port)];
  args.push("--persist-to", place.state, "--env-file", place.secrets);
  args.push("--show-interactive-dev-session=false");
  // Adds nothing that we call, but spares us the warning that the cron does not fire by itself.
  args.push("--test-scheduled");
  const child = spawn(process.execPath, [...wrangler, ...args], {
    cwd: root,
    detached: grouped,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...offline },
  });
  const ended = once(child, "exit").then(([code]) => (typeof code === "number" ? code : 1));
  const signal = (name: NodeJS.Signals) => {
    try {
      if (grouped && child.pid !== undefined) process.kill(-child.pid, name);
      else child.kill(name);
    } catch {
      // The group is gone already.
    }
  };
  const stop = async () => {
    signal("SIGTERM");
    await Promise.race([ended, wait(5000, undefined, { ref: false })]);
    signal("SIGKILL");
  };
  return { url: `http://localhost:${port}/`, ended, stop };
}

/** Waits until the application answers, whatever it says: false when it keeps silent for a minute. */
export async function answers(port: number): Promise<boolean> {
  for (let i = 0; i < 240; i++) {
    const signal = AbortSignal.timeout(10_000);
    const answer = await fetch(`http://127.0.0.1:${port}/`, { signal }).catch(() => null);
    if (answer) return true;
    await wait(250);
  }
  return false;
}
