import fs from "node:fs";
import path from "node:path";
import { root } from "../files.ts";
import { databaseNamed } from "./answers.ts";
import { ask, must } from "./ask.ts";
import { allowsDemo, databaseIdIn, withDatabaseId } from "./configuration.ts";

const configuration = path.join(root, "wrangler.toml");
const nearby = ["--location", "apac", "--update-config=false"];

/** Throws where something of the sample council was found: its password is published. */
export function refuseDemo(found: boolean, where: string): void {
  if (found)
    throw new Error(
      `${where} にサンプルの設定があります。取り除いてから実行してください。\n${where} holds what belongs to the sample council. Remove it first.`,
    );
}

const findDatabase = () => databaseNamed("renkei", must("d1", "list", "--json"));

/** Makes sure that there is a database and that wrangler.toml names it. */
export function provideDatabase(): void {
  const toml = fs.readFileSync(configuration, "utf8");
  refuseDemo(allowsDemo(toml), "wrangler.toml");
  if (databaseIdIn(toml) !== null) return;
  if (findDatabase() === null) must("d1", "create", "renkei", ...nearby);
  fs.writeFileSync(configuration, withDatabaseId(toml, findDatabase() ?? ""));
}

/** Makes sure that there is a place for files. */
export function provideBucket(): void {
  if (ask("r2", "bucket", "info", "renkei-files", "--json").ok) return;
  must("r2", "bucket", "create", "renkei-files", ...nearby);
}
