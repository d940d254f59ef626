import net from "node:net";
import { parseArgs } from "node:util";

/** What `npm start` was asked for. */
export interface Wish {
  readonly port: number;
  /** Where the data is kept when not in `.wrangler/state`. */
  readonly state: string | undefined;
  readonly reset: boolean;
}

/** Reads the command line; `--port` wins over PORT. Throws on an unknown option or a port that is none. */
export function wishOf(args: readonly string[], portOfEnvironment = ""): Wish {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: "string" },
      state: { type: "string" },
      reset: { type: "boolean", default: false },
    },
  });
  const typed = values.port ?? (portOfEnvironment || "8787");
  const port = Number(typed);
  if (!/^\d+$/.test(typed) || port < 1 || port > 65_535)
    throw new RangeError(
      `「${typed}」はポート番号ではありません。1～65535 の数を指定してください。\n"${typed}" is no port: give a number from 1 to 65535.`,
    );
  return { port, state: values.state, reset: values.reset };
}

/** Whether nobody listens there yet on this machine. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer();
    probe.once("error", () => resolve(false));
    probe.listen(port, "127.0.0.1", () => probe.close(() => resolve(true)));
  });

/** What to say when somebody does. */
export const taken = (port: number): string =>
  `ポート ${port} は使用中です。別の番号で起動してください： PORT=${port + 1} npm start
Port ${port} is in use. Choose another: PORT=${port + 1} npm start`;
