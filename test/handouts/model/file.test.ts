import { array, assert, constantFrom, oneof, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { dispositionOf, nameInArchive, safeName, typeOf } from "../../../src/handouts/model/file";

const bytes = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
/** The beginning of a ZIP with parts of these names, each with what is in it. */
const zip = (...parts: readonly (string | readonly [name: string, content: string])[]) =>
  bytes(
    parts
      .map((part) => (typeof part === "string" ? ([part, ""] as const) : part))
      .map(([name, content]) => {
        const length = String.fromCharCode(name.length, 0, 0, 0);
        return `PK\u0003\u0004${"\0".repeat(22)}${length}${name}${content}`;
      })
      .join(""),
  );

describe("the type of a file", () => {
  it.each([
    ["a.pdf", bytes("%PDF-1.7\n"), "application/pdf"],
    ["Ａ．ＰＤＦ", bytes("\r\n%PDF-1.4"), "application/pdf"],
    ["表.xlsx", zip("[Content_Types].xml", "xl/workbook.xml"), "spreadsheetml.sheet"],
    ["文.docx", zip("_rels/.rels", "word/document.xml"), "wordprocessingml.document"],
    ["図.PPTX", zip("ppt/presentation.xml"), "presentationml.presentation"],
    ["a.png", bytes("\u0089PNG\r\n\u001A\n"), "image/png"],
    ["a.jpg", bytes("\u00FF\u00D8\u00FF\u00E0"), "image/jpeg"],
    ["a.jpeg", bytes("\u00FF\u00D8\u00FF\u00E1"), "image/jpeg"],
  ])("of %s is what its bytes and its name both say", (name, head, type) => {
    expect(typeOf(name, head)).toContain(type);
  });

  it.each([
    ["a.pdf", bytes("<html><script>")],
    ["a.pdf", bytes("<!doctype html><script>alert(1)</script>%PDF-1.7")],
    ["a.pdf", zip("xl/workbook.xml")],
    ["a.pdf", zip("%PDF-1.7")],
    ["a.xlsx", zip("word/document.xml")],
    ["a.xlsx", bytes("%PDF-1.7")],
    ["a.xlsx", zip("bomb.bin")],
    ["a.xlsx", zip(["note.txt", "in xl/workbook.xml"])],
    ["a.xlsx", zip("max/xl/workbook.xml")],
    ["a.html", bytes("<html>")],
    ["a.svg", bytes("<svg>")],
    ["a.exe", bytes("MZ")],
    ["pdf", bytes("%PDF-1.7")],
    ["a.pdf", bytes("")],
    ["a.pdf.html", bytes("%PDF-1.7")],
    ["a.doc", bytes("\u00D0\u00CF\u0011\u00E0")],
  ])("of %s is none where they do not agree", (name, head) => {
    expect(typeOf(name, head)).toBeNull();
  });
});

const segments = (text: string) =>
  Array.from(new Intl.Segmenter("ja").segment(text), ({ segment }) => segment);

describe("a safe name", () => {
  it.each([
    ["../../etc/passwd.pdf", "passwd.pdf"],
    ["C:\\fake\\資料.pdf", "資料.pdf"],
    ['「"引用"」.pdf', "「_引用_」.pdf"],
    ["👩‍💻 テレワーク.pdf", "👩‍💻 テレワーク.pdf"],
    ["か\u3099.pdf", "が.pdf"],
    ["\u202Efdp.exe.pdf", "fdp.exe.pdf"],
    ["a\r\nSet-Cookie: x.pdf", "a Set-Cookie_ x.pdf"],
    ["...", "file"],
    ["", "file"],
    ["nul.pdf", "_nul.pdf"],
    ["Ａ．ＰＤＦ", "Ａ.pdf"],
    ["資料．ｘｌｓｘ", "資料.xlsx"],
    ["資料…pdf", "資料.pdf"],
    ["A.PDF", "A.PDF"],
    ["．ｐｄｆ", "pdf"],
    ["\uD800.pdf", "pdf"],
  ])("of %j is %j", (name, safe) => {
    expect(safeName(name)).toBe(safe);
  });

  it("has no way out, whatever is typed, and is its own safe name", () => {
    assert(
      property(string({ unit: "binary", maxLength: 300 }), (name) => {
        const safe = safeName(name);
        expect(safe).not.toMatch(/[/\\<>:"|?*\p{Cc}]|^\.|^$/u);
        expect(safe.isWellFormed()).toBe(true);
        expect(Array.from(safe).length).toBeLessThanOrEqual(120);
        expect(safeName(safe)).toBe(safe);
      }),
    );
  });

  it("is cut between characters as people see them, never within one", () => {
    const characters = ["葛\u{E0100}", "👩‍💻", "𠮷", "🇯🇵", "長", "ｶﾞ", "a"];
    assert(
      property(array(constantFrom(...characters), { minLength: 100, maxLength: 140 }), (name) => {
        const safe = safeName(`${name.join("")}。.pdf`).replace(/\.pdf$/, "");
        const whole = segments(`${name.join("")}。`);
        expect(segments(safe)).toEqual(whole.slice(0, segments(safe).length));
      }),
    );
  });

  it("keeps its ending, however long it is", () => {
    expect(safeName(`${"長".repeat(400)}.pdf`)).toMatch(/^長+\.pdf$/);
  });
});

describe("a name in an archive", () => {
  it("begins with its place and number, and ends as the file does", () => {
    expect(nameInArchive(2, "資料２－１", "施策について", "../会議.資料.PDF")).toBe(
      "02_資料２－１_施策について.PDF",
    );
    expect(nameInArchive(3, "", "../無題", "無題")).toBe("03_.._無題");
  });

  it("is safe, fits into 255 bytes and is another one at every place", () => {
    const typed = string({ unit: "binary", maxLength: 200 });
    const long = array(constantFrom("長", "𠮷", "/", "葛\u{E0100}"), { minLength: 50 });
    const titles = oneof(
      typed,
      long.map((signs) => signs.join("")),
    );
    assert(
      property(titles, typed, (title, file) => {
        const names = [1, 2, 10, 100].map((place) => nameInArchive(place, "資料１", title, file));
        expect(new Set(names).size).toBe(4);
        for (const name of names) {
          expect(safeName(name)).toBe(name);
          expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255);
        }
      }),
    );
  });
});

describe("Content-Disposition", () => {
  it("gives the name in ASCII, and exactly", () => {
    expect(dispositionOf("資料１ 'a'(b)*.pdf")).toBe(
      "attachment; filename=\"___ 'a'(b)*.pdf\"; filename*=UTF-8''%E8%B3%87%E6%96%99%EF%BC%91%20%27a%27%28b%29%2A.pdf",
    );
  });
  it("is one header of ASCII, from which the name is read back", () => {
    assert(
      property(string({ unit: "binary", maxLength: 80 }), (name) => {
        const header = dispositionOf(name);
        expect(header).toMatch(
          /^attachment; filename="[\x20\x21\x23-\x5B\x5D-\x7E]*"; filename\*=UTF-8''[\w.!~%-]*$/,
        );
        expect(decodeURIComponent(header.split("''").at(-1) ?? "")).toBe(name.toWellFormed());
      }),
    );
  });
});
