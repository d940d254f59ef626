/** What can be published. */
export const kinds = ["agenda", "roster", "charter"] as const;
export type Kind = (typeof kinds)[number];
