import passwords from "@zxcvbn-ts/language-common/src/passwords.json" with { type: "json" };

const many = 12_000;

/** The commonest passwords of 8 characters or more, one a line: small enough to go along with the Worker. */
export const commonPasswords = (): string =>
  passwords
    .filter((password) => password.length >= 8)
    .slice(0, many)
    .toSorted()
    .join("\n");
