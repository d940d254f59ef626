import { describe, expect, it } from "vitest";

const sources = import.meta.glob<string>("../../src/**/*.{ts,tsx}", {
  query: "?raw",
  import: "default",
  eager: true,
});

/** Who may import whom: the first row that fits a file is its row; `own` is the file's own slice. */
const rows: readonly [file: RegExp, may: RegExp][] = [
  [/^(app|worker)$/, /./],
  [/^(local|sample)\//, /./],
  [/^assets\//, /^assets\//],
  [/^lib\//, /^lib\//],
  [/^db\//, /^(lib|db)\//],
  [/^paths$/, /^lib\//],
  [/^env$/, /^(lib\/|accounts\/model$)/],
  [/^words\//, /^(lib|words)\/|^[a-z]+\/([a-z-]+\/)?([a-z]+-)?words(\/|$)/],
  [/^policy$/, /^lib\/|^db\/sql$|^[a-z]+\/model$/],
  [/^record\/events$/, /^record\/telling$|^[a-z]+\/([a-z]+\/)?events$/],
  [/\/events$/, /^lib\/|^db\/sql$|^record\/telling$|^words\/|^own\/([a-z]+\/)?words$/],
  [/\/([a-z]+-)?words(\/|$)/, /^lib\/|^own\/|^words\//],
  [/^publication\/content\//, /^lib\/|^db\/(sql|codecs)$|^own\/|^[a-z]+\/([a-z]+\/)?model(\/|$)/],
  [
    /\/model(\/|$)/,
    /^lib\/|^db\/(sql|codecs)$|^[a-z]+\/([a-z]+\/)?model(\/|$)|^publication\/content\//,
  ],
  [
    /\/([a-z]+-)?queries$/,
    /^lib\/|^db\/(sql|codecs)$|^[a-z]+\/([a-z]+\/)?model(\/|$)|^policy$|^own\/|^[a-z]+\/queries$/,
  ],
  [
    /\/([a-z]+-)?changes$/,
    /^lib\/|^db\/sql$|^record\/change$|^own\/|^[a-z]+\/([a-z]+\/)?model(\/|$)/,
  ],
  [/\/([a-z]+-)?forms$/, /^lib\/|^own\//],
  [/^ui\//, /^(lib|ui|words)\/|^paths$/],
  [/\/views(\/|$)/, /^(lib|ui)\/|^paths$|^own\/(?!(.*\/)?([a-z]+-)?(queries|changes|routes)$)/],
  [
    /^site\//,
    /^(lib|ui|web|words)\/|^(paths|env)$|^own\/|^publication\/(model|queries|content|words)(\/|$)/,
  ],
  [
    /\/([a-z]+-)?routes$|\/routes\//,
    /^(lib|ui|web|record|words)\/|^(paths|env|policy)$|^own\/|^db\/(sql|read)$|\/(model|queries|present|snapshot)(\/|$)/,
  ],
  [
    /^web\//,
    /^(lib|db|ui|web|words|record)\/|^(paths|env|policy)$|^accounts\/(model|sessions|session-queries|tokens)$|^publication\/(model|queries)$/,
  ],
  [/^record\//, /^(lib|db|record|ui|web)\/|^(paths|env|policy)$/],
  [/./, /^(lib|db)\/|^own\/|^[a-z]+\/([a-z]+\/)?model(\/|$)|^paths$/],
];

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
  [/from "marked"/, /^lib\/markdown(-bounds)?$/],
  [/\bD1Database\b/, /^(db\/read|record\/commit|env|local\/.*|sample\/.*)$/],
  [/\bR2Bucket\b/, /^(handouts\/store|env)$/],
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
  });
});
