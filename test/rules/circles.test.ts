import { expect, it } from "vitest";

const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const imports = /^(?:import|export)\b[^;]*?from "(\.[^"]+)"/gms;

const place = (from: string, name: string) => new URL(name, `file:///test/rules/${from}`).pathname;
const pathAt = new Map(
  Object.keys(sources).map((path) => [place("x", path).replace(/\.tsx?$/, ""), path]),
);

const importedBy = new Map(
  Object.entries(sources).map(([path, source]) => [
    path,
    Array.from(source.matchAll(imports), ([, name = ""]) => pathAt.get(place(path, name))),
  ]),
);

it("no file imports itself by way of others, not even its types", () => {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (path: string, way: readonly string[]): void => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(" > "));
    if (done.has(path) || way.includes(path)) return;
    for (const next of importedBy.get(path) ?? []) if (next) follow(next, [...way, path]);
    done.add(path);
  };
  for (const path of importedBy.keys()) follow(path, []);
  expect(importedBy.size).toBeGreaterThan(1000);
  expect(circles).toEqual([]);
});
