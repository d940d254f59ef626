/** The most common passwords of 8 characters or more, read only when somebody chooses a new one. */
export async function commonPasswords(): Promise<ReadonlySet<string>> {
  const { default: list } = await import("../../.build/common-passwords.json");
  return new Set(list.split("\n"));
}
