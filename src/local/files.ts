import fs from "node:fs";
import path from "node:path";

/** The project's folder. */
export const root = path.resolve(import.meta.dirname, "../..");

/** Writes a file whole or not at all, and leaves one alone that is already so. */
export function writeIfChanged(file: string, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  if (fs.existsSync(file) && fs.readFileSync(file).equals(bytes)) return;
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.draft`;
  fs.writeFileSync(draft, bytes);
  fs.renameSync(draft, file);
}

/** Removes the files of a folder that are not among those given; another run's drafts stay. */
export function keepOnly(folder: string, files: ReadonlyMap<string, unknown>): void {
  for (const entry of fs.readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    if (entry.isFile() && !files.has(file) && !file.endsWith(".draft"))
      fs.rmSync(file, { force: true });
  }
}
