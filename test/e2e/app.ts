import { spawn } from "node:child_process";
import { once } from "node:events";
import net from "node:net";
import path from "node:path";
import { root } from "../../src/local/files.ts";
import type { DemoAccount } from "../../src/local/sample.ts";

interface Started {
  readonly url: string;
  readonly accounts: readonly DemoAccount[];
}

/** A port that nobody uses at this moment. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = net.createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}

const isStarted = (message: unknown): message is Started =>
  typeof message === "object" && message !== null && "url" in message && "accounts" in message;

/** Starts the application as `npm start` does, with its data in `state`. Throws what it said when it ends early. */
export async function startApp(state: string) {
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const port = String(await freePort());
  const start = path.join(root, "src/local/start.ts");
  const child = spawn(process.execPath, [start, "--state", state, "--port", port], {
    cwd: root,
    env,
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = once(child, "exit");
  let said = "";
  child.stdout?.on("data", (text) => (said += String(text)));
  child.stderr?.on("data", (text) => {
    said += String(text);
    process.stderr.write(String(text));
  });
  const started = await new Promise<Started>((resolve, reject) => {
    child.once("message", (message) => {
      if (isStarted(message)) resolve(message);
    });
    void ended.then(() => reject(new Error(`The application did not start:\n${said}`)));
  });
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  return { ...started, stop };
}
