const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
/** A one-time key for a form that a script sends. */
export const freshKey = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(20)), (byte) => alphabet[byte & 31]).join("");

interface Saving {
  readonly address: string;
  readonly version: string;
  /** The order at the moment of sending. */
  readonly order: () => string;
  readonly saved: (version: string, answer: object) => void;
  readonly failed: () => void;
}

/**
 * Sends orders one after another: each save must carry the version that the one before it returned,
 * or the server would rightly refuse it. Moves made meanwhile go together in the next save.
 * Each has a key of its own: the page's key stays for the forms and buttons beside the list.
 */
export function saver({ address, version, order, saved, failed }: Saving): () => void {
  let chain: Promise<void> = Promise.resolve();
  let isQueued = false;
  let current = version;

  const send = async (): Promise<void> => {
    isQueued = false;
    const body = new URLSearchParams({ order: order(), version: current, key: freshKey() });
    const response = await fetch(address, {
      method: "POST",
      body,
      headers: { accept: "application/json" },
    });
    if (!response.ok) throw new Error(String(response.status));
    const answer: unknown = await response.json();
    if (typeof answer !== "object" || answer === null || !("version" in answer))
      throw new Error("no version");
    current = String(answer.version);
    saved(current, answer);
  };

  return () => {
    if (isQueued) return;
    isQueued = true;
    chain = chain.then(send).catch(failed);
  };
}
