export interface SeenForm {
  readonly action: string;
  /** Every field with what it held. */
  readonly fields: Readonly<Record<string, string>>;
}

const unescaped = (text: string) =>
  text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&amp;", "&");

const attribute = (tag: string, name: string) =>
  unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? "");

/** A select's choice: the chosen option, or its first one. */
const chosenIn = (select: string) => {
  const options = [...select.matchAll(/<option\b[^>]*>/g)].map(([tag]) => tag);
  const chosen = options.find((tag) => /\sselected\b/.test(tag)) ?? options[0];
  return chosen === undefined ? "" : attribute(chosen, "value");
};

type Field = readonly [name: string, value: string];

const boxIn = (tag: string): Field => {
  const isOff = /type="(checkbox|radio)"/.test(tag) && !/\schecked\b/.test(tag);
  return [attribute(tag, "name"), isOff ? "" : attribute(tag, "value")];
};

const areaIn = (area: string): Field => {
  const [, tag = "", text = ""] = /^(<[^>]*>)\n?([^]*)<\/textarea>$/.exec(area) ?? [];
  return [attribute(tag, "name"), unescaped(text)];
};

const fieldReaders: readonly [tags: RegExp, read: (tag: string) => Field][] = [
  [/<(?:input|button)\b[^>]*>/g, boxIn],
  [/<textarea\b[^>]*>[^]*?<\/textarea>/g, areaIn],
  [/<select\b[^>]*>[^]*?<\/select>/g, (tag) => [attribute(tag, "name"), chosenIn(tag)]],
];

/** The fields of a form; of boxes with one name the last that is ticked counts. */
function fieldsOf(form: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tags, read] of fieldReaders)
    for (const [tag] of form.matchAll(tags)) {
      const [name, value] = read(tag);
      if (name !== "" && name !== "key") fields[name] = value || (fields[name] ?? "");
    }
  return fields;
}

/** The forms of a page that send something, with what stands in them. */
export const formsIn = (page: string): SeenForm[] =>
  [...page.matchAll(/<form\b[^>]*method="post"[^>]*>[^]*?<\/form>/g)].map(([form]) => ({
    action: attribute(/<form\b[^>]*>/.exec(form)?.[0] ?? "", "action"),
    fields: fieldsOf(form),
  }));
