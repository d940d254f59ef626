import http from "node:http";

export interface Figure {
  readonly perSecond: number;
  readonly median: number;
  readonly p99: number;
}

const connections = 8;

const ask = (
  agent: http.Agent,
  url: string,
  headers: http.OutgoingHttpHeaders,
): Promise<number> => {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    http
      .get(url, { agent, headers }, (answer) => {
        answer.resume();
        answer.on("end", () => {
          if (answer.statusCode === 200) resolve(performance.now() - begun);
          else reject(new Error(`${url} answered ${answer.statusCode}`));
        });
      })
      .on("error", reject);
  });
};

/** Asks for a page so many times over eight connections to this machine. */
export async function load(
  url: string,
  count: number,
  headers: http.OutgoingHttpHeaders = {},
): Promise<Figure> {
  if (new URL(url).hostname !== "127.0.0.1") throw new Error("only this machine is asked");
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let left = count;
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left-- > 0) times.push(await ask(agent, url, headers));
    }),
  );
  const seconds = (performance.now() - begun) / 1000;
  agent.destroy();
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
  return { perSecond: count / seconds, median: at(0.5), p99: at(0.99) };
}

export const medianOf = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
