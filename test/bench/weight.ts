import path from "node:path";
import { gzipSync } from "node:zlib";
import { root } from "../../src/local/files.ts";
import type { bundleWorker } from "../../src/local/worker.ts";

type Bundle = Awaited<ReturnType<typeof bundleWorker>>;
type Outputs = Bundle["metafile"]["outputs"];

/** A part of the bundle with all that it imports at once, beside what it had met before. */
function closure(outputs: Outputs, part: string, met: ReadonlySet<string>): ReadonlySet<string> {
  if (met.has(part)) return met;
  const next = (outputs[part]?.imports ?? []).filter(
    ({ kind, external }) => kind === "import-statement" && external !== true,
  );
  return next.reduce<ReadonlySet<string>>(
    (all, { path: to }) => closure(outputs, to, all),
    new Set([...met, part]),
  );
}

/** What a bundle weighs after gzip, in bytes, each part by itself. */
export function weigh({ files, metafile: { outputs } }: Bundle) {
  const entry = Object.keys(outputs).find((part) => outputs[part]?.entryPoint === "src/worker.ts");
  if (entry === undefined) throw new Error("src/worker.ts was not bundled");
  const first = closure(outputs, entry, new Set());
  const sum = (parts: Iterable<string>) =>
    [...parts].reduce(
      (total, part) =>
        total + gzipSync(files.get(path.resolve(root, part)) ?? "", { level: 9 }).length,
      0,
    );
  return {
    /** The Worker's first part and everything it imports at once: what is there before the first answer. */
    entry: sum(first),
    /** With everything that is loaded later. */
    all: sum(Object.keys(outputs)),
    /** The files of the project in the entry. */
    sources: [...first].flatMap((part) => Object.keys(outputs[part]?.inputs ?? {})),
    /** What each part that is loaded later begins with. */
    later: Object.values(outputs).flatMap(({ entryPoint }) =>
      entryPoint === undefined || entryPoint === "src/worker.ts" ? [] : [entryPoint],
    ),
  };
}
