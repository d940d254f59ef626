/** The SHA-512 as it is kept, from what was typed or pasted; null where it is none. */
export const sha512In = (typed: string): string | null => {
  const plain = typed.normalize("NFKC").replaceAll(/\s/g, "").toLowerCase();
  return /^[0-9a-f]{128}$/.test(plain) ? plain : null;
};
