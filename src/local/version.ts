import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const filesIn = (place: string): string[] =>
  fs.statSync(place).isFile()
    ? [place]
    : fs
        .readdirSync(place, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => path.join(entry.parentPath, entry.name));

/**
 * The mark of some code, from the names and the contents of all files in `places`: another mark means that a
 * page drawn from the same data may look different. `unless` says which files draw none.
 */
export function versionOf(
  from: string,
  places: readonly string[],
  unless: (file: string) => boolean,
): string {
  const hash = createHash("sha256");
  const files = places.flatMap((place) => filesIn(path.join(from, place)));
  const names = files.map((file) => path.relative(from, file).replaceAll(path.sep, "/"));
  for (const name of names.filter((each) => !unless(each)).toSorted()) {
    const content = fs.readFileSync(path.join(from, name));
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest("base64url").slice(0, 16);
}
