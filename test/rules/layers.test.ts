import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

const styles = import.meta.glob<string>("../../src/**/*.css", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** The rooms of a slice, as one file or as a folder, with or without a word before it: `sign-in-routes`, `model/quorum`. */
const room = (name: string) => `([a-z-]+/)*([a-z-]+-)?${name}(/[a-z-]+)*$`;
const models = `^[a-z]+/${room("(model|kinds)")}`;
const queries = `^[a-z]+/${room("queries")}`;
const pure = "^lib/|^db/(sql|codecs)$";
const drawn = "^(lib|ui|words)/|^paths$";

/** Who may import whom: the first row that fits a file is its row; `own` is the file's own slice. */
const rows: readonly [file: RegExp, may: RegExp][] = (
  [
    ["^(app|worker)$", "."],
    ["^front$", "^web/|^env$"],
    ["^open$", "^(site|web)/|^front$"],
    ["^(local|sample)/", "."],
    ["^assets/", "^assets/"],
    ["^lib/", "^lib/"],
    ["^db/", "^(lib|db)/"],
    ["^paths(/|$)", "^(lib|paths)/"],
    ["^env$", "^lib/|^accounts/model$"],
    ["^words/", `^(lib|words)/|/${room("words")}`],
    ["^policy$", `^lib/|${models}`],
    // The documents that the desk and the public site share know the shape of what they draw.
    ["^ui/(measure|action)/", `${drawn}|^(measures|actions)/model(/|$)`],
    ["^ui/", drawn],
    ["^record/events$", "^record/telling$|/events$"],
    ["/events$", `^lib/|^db/sql$|^record/telling$|^words/|^own/${room("words")}`],
    [`/${room("words")}`, `^(lib|words)/|^own/${room("(words|model|kinds)")}|^own/content/`],
    ["^publication/content/", `${pure}|^own/|${models}`],
    ["^publication/published/", `${drawn}|^own/(model|kinds|words|content|published)(/|$)`],
    [
      "^site/",
      "^(lib|ui|web|words)/|^(paths|env|db/read)$|^own/|^publication/(model|queries|kinds|words|content|published)(/|$)|^handouts/(store|model/file)$|^exchange/",
    ],
    // Other forms of what is public: pure, from a publication to a paper.
    ["^exchange/(akoma|documents)/", `^(lib|words)/|^own/|^publication/content/|${models}`],
    [`/${room("views")}`, `${drawn}|^own/(?!${room("(queries|changes|routes)")})`],
    [`/${room("model")}`, `${pure}|${models}|^own/|^publication/content/`],
    [`/${room("(queries|material)")}`, `${pure}|^db/read$|${models}|${queries}|^policy$|^own/`],
    [`/${room("changes")}`, `${pure}|${models}|^record/change$|^own/`],
    [`/${room("forms")}`, "^lib/|^own/"],
    [
      `/${room("(routes|renewal)")}`,
      `${drawn}|^(web|record|db)/|^(env|policy)$|^own/|${models}|${queries}|/(present|snapshot)$`,
    ],
    [
      "^web/",
      "^(lib|db|ui|web|words|record)/|^(paths|env|policy)$|^accounts/(model|sessions|session-queries|tokens)$|^publication/(model|queries)$",
    ],
    ["^record/", "^(lib|db|record|ui|web)/|^(paths|env|policy)$"],
    [
      "^clockwork/",
      "^(lib|record)/|^env$|^db/read$|^accounts/(sessions|throttle)$|^minutes/confirmation/|^handouts/(store|queries)$",
    ],
    [".", `${pure}|${models}|^own/|^paths$`],
  ] as const
).map(([file, may]) => [new RegExp(file), new RegExp(may)]);

const nameOf = (path: string) => path.replace(/^.*\/src\//, "").replace(/\.tsx?$/, "");
const slice = (name: string) => (name.includes("/") ? name.slice(0, name.indexOf("/")) : "");

/** The local files that a source imports, `own/` in place of the importer's slice. */
const importsOf = (file: string, source: string) =>
  [...source.matchAll(/from "(\.[^"]+)"|import\("(\.[^"]+)"\)/g)].map(([, first, second]) => {
    const target = new URL(first ?? second ?? "", `file:///${file}`).pathname.slice(1);
    const plain = target.replace(/\.tsx?$/, "");
    return slice(file) && slice(plain) === slice(file)
      ? [plain, plain.replace(/^[a-z]+/, "own")]
      : [plain];
  });

describe("the import table", () => {
  for (const [path, source] of Object.entries(sources)) {
    const file = nameOf(path);
    const row = rows.find(([pattern]) => pattern.test(file));
    it(`lets ${file} import what it imports`, () => {
      const strangers = importsOf(file, source)
        .filter((names) => !names.some((name) => row?.[1].test(name)))
        .map(([name]) => name)
        .filter((name) => !name?.startsWith(".build"));
      expect(strangers).toEqual([]);
    });
  }
});

/** What stands behind one door each, and the doors. */
const doors: readonly [what: RegExp, where: RegExp][] = [
  [/from "lucia"/, /^accounts\/sessions$/],
  [/from "marked"/, /^lib\/markdown(-[a-z]+)?$/],
  [/from "docx"/, /^exchange\/documents\//],
  [/\bD1Database\b/, /^(db\/read|record\/commit|env|local\/.*|sample\/.*)$/],
  [/\bR2Bucket\b/, /^(handouts\/store|env|local\/.*)$/],
  [/\bnew Date\b|\bDate\.(now|parse|UTC)\b/, /^lib\/clock$/],
  [/\bMath\.random\b/, /^$/],
  [/dangerouslySetInnerHTML/, /^ui\/prose$/],
  [/\sstyle=/, /^$/],
];

describe("the doors", () => {
  for (const [what, where] of doors)
    it(`keep ${what.source} where it belongs`, () => {
      const found = Object.entries(sources)
        .filter(([path, source]) => !nameOf(path).startsWith("assets/") && what.test(source))
        .map(([path]) => nameOf(path))
        .filter((file) => !where.test(file));
      expect(found).toEqual([]);
    });
});

describe("the size of the files", () => {
  const lengths = Object.values(sources).map((source) => source.split("\n").length);
  it("is under 60 lines in the median", () => {
    const sorted = lengths.toSorted((a, b) => a - b);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(60);
  });
  it("is nowhere over 200 lines", () => {
    expect(Math.max(...lengths)).toBeLessThanOrEqual(200);
    const ofStyles = Object.values(styles).map((style) => style.split("\n").length);
    expect(ofStyles.length).toBeGreaterThan(20);
    expect(Math.max(...ofStyles)).toBeLessThanOrEqual(200);
  });
});
