/** The signs of which ids are made. */
export const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** An opaque id: 20 characters of Crockford base 32, 100 random bits. */
export const newId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => alphabet[byte & 31]).join("");
