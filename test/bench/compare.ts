import { load, medianOf } from "./load.ts";
import type { Server } from "./server.ts";

const rounds = Number(process.env["ROUNDS"] ?? 5);
const requests = 600;

/** Prints a line of the report: what was measured, and its figures in columns. */
export const line = (what: string, ...figures: string[]) =>
  console.log(`${what.padEnd(52)}${figures.map((figure) => figure.padStart(14)).join("")}`);

/** A page of a server, and who asks for it. */
export interface Asked {
  readonly server: Server;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** One round: answers in a second, and milliseconds of CPU for an answer. */
async function measured({ server, url, headers }: Asked) {
  const before = server.cpu();
  const { perSecond } = await load(url, requests, headers);
  return { perSecond, cpu: (server.cpu() - before) / requests };
}

const middle = (figures: readonly { readonly perSecond: number; readonly cpu: number }[]) => ({
  perSecond: medianOf(figures.map(({ perSecond }) => perSecond)),
  cpu: medianOf(figures.map(({ cpu }) => cpu)),
});

/** Both asked in turns, so that whatever else the machine does hits both alike: the medians of the rounds. */
async function sideBySide(a: Asked, b: Asked) {
  const figures: Record<"a" | "b", Awaited<ReturnType<typeof measured>>[]> = { a: [], b: [] };
  await load(a.url, 100, a.headers);
  await load(b.url, 100, b.headers);
  for (let round = 0; round < rounds; round++) {
    figures.a.push(await measured(a));
    figures.b.push(await measured(b));
  }
  return { a: middle(figures.a), b: middle(figures.b) };
}

/** Prints how one page compares with another: answers in a second and CPU time, with the ratios wanted. */
export async function compare(what: string, a: Asked, b: Asked, least: string, most: string) {
  const { a: first, b: second } = await sideBySide(a, b);
  const [one, other] = [first.perSecond, second.perSecond];
  line(what, one.toFixed(0), other.toFixed(0), (one / other).toFixed(2), least);
  if (first.cpu > 0)
    line(
      "… milliseconds of CPU each",
      first.cpu.toFixed(2),
      second.cpu.toFixed(2),
      (first.cpu / second.cpu).toFixed(2),
      most,
    );
}
