/** A link as a sheet keeps it: what it is called, and its address where it has one. */
export interface LinkLine {
  readonly title: string;
  readonly href: string | null;
}

/** Reads lines of a title and an address; a line without an address stands for itself. */
export const linkLines = (text: string): readonly LinkLine[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, title = "", href] = /^(.*?)\s*(https?:\/\/\S+)$/.exec(line) ?? [];
      return href === undefined ? { title: line, href: null } : { title: title || href, href };
    });
