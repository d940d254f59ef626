import { describe, expect, it } from "vitest";
import { allowsDemo, databaseIdIn, withDatabaseId } from "../../src/local/cloud/configuration.ts";

const zero = "00000000-0000-0000-0000-000000000000";
const id = "3f2a6f0e-8f0b-4c7a-9d5e-0123456789ab";
const toml = (database: string) => `name = "renkei"

# \`npm run deploy\` writes the id here; DEMO is for developers' machines.
[[d1_databases]]
binding = "DB"
database_id = "${database}"
migrations_dir = "migrations"
`;

describe("wrangler.toml", () => {
  it("names no database while the id is all zeros", () => {
    expect(databaseIdIn(toml(zero))).toBe(null);
    expect(databaseIdIn(toml(id))).toBe(id);
  });

  it("takes an id and keeps everything else", () => {
    expect(withDatabaseId(toml(zero), id)).toBe(toml(id));
  });

  it("takes nothing that is no id", () => {
    expect(() => withDatabaseId(toml(zero), "")).toThrow("is no id");
    expect(() => withDatabaseId(toml(zero), `${id}"\nmain = "x`)).toThrow("is no id");
  });

  it("is refused without a place for the id", () => {
    expect(() => databaseIdIn('name = "renkei"')).toThrow("database_id");
  });

  it.for(['[vars]\nDEMO = "1"', 'vars = { DEMO = "1" }', '[vars]\n"DEMO" = "1"'])(
    "is seen to let sample accounts in: %s",
    (vars) => {
      expect(allowsDemo(`${toml(id)}${vars}`)).toBe(true);
    },
  );

  it("may speak of DEMO in a comment", () => {
    expect(allowsDemo(toml(id))).toBe(false);
  });
});
