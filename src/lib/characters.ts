const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });

/** What belongs to the character before it: marks, variation selectors, joiners, ﾞ and ﾟ, skin tones (Unicode, Grapheme_Extend). */
const joining = "\\p{M}\\u200C\\u200D\\uFF9E\\uFF9F\\u{1F3FB}-\\u{1F3FF}\\u{E0020}-\\u{E007F}";
const number = new RegExp(`([0-9０-９]+(?:[.,．，][0-9０-９]+)*[${joining}]*)`, "u");
const sentenceEnd = new RegExp(`(?<=[。\\n])(?![${joining}])`, "u");

/** The characters as people see them (graphemes), each number being one. */
export const charactersOf = (text: string): string[] =>
  text
    .split(number)
    .flatMap((part, i) =>
      i % 2 === 1 ? [part] : Array.from(segmenter.segment(part), ({ segment }) => segment),
    );

/** The sentences and lines of a Japanese text, each with the 。 or line break that ends it. */
export const sentencesOf = (text: string): string[] => text.split(sentenceEnd);
