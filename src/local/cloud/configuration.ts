const databaseId = /^(database_id\s*=\s*)"([0-9a-f-]*)"/m;
const none = "00000000-0000-0000-0000-000000000000";

/** The D1 database that wrangler.toml names; null while it holds zeros. Throws when it has no such line. */
export function databaseIdIn(toml: string): string | null {
  const id = databaseId.exec(toml)?.[2];
  if (id === undefined) throw new Error("wrangler.toml has no database_id");
  return id === none ? null : id;
}

/** wrangler.toml with the database's id written in; nothing else changes. Throws on what is no id. */
export function withDatabaseId(toml: string, id: string): string {
  if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)) throw new Error(`${id} is no id`);
  return toml.replace(databaseId, `$1"${id}"`);
}

/** Whether wrangler.toml would let the sample council's accounts sign in on the internet. */
export const allowsDemo = (toml: string): boolean => /^[^#\n]*\bDEMO\b/m.test(toml);
