export type Lang = "ja" | "en";

/** The same words in both languages: the compiler refuses a missing one. */
export const inBoth = <T>(words: { readonly ja: T; readonly en: NoInfer<T> }): Record<Lang, T> =>
  words;
