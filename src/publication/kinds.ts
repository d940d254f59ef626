/** What can be published. */
export const kinds = ["agenda", "roster", "charter", "measure", "action"] as const;
export type Kind = (typeof kinds)[number];

/** What there are many of: prepared and released several together, and listed for the public. */
export const listedKinds = ["measure", "action"] as const satisfies readonly Kind[];
export type ListedKind = (typeof listedKinds)[number];
