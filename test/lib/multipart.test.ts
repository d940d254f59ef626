import {
  array,
  assert,
  asyncProperty,
  constantFrom,
  integer,
  oneof,
  string,
  uint8Array,
} from "fast-check";
import { describe, expect, it } from "vitest";
import { CutShort, MarkedStream } from "../../src/lib/marked";
import { TooMuch, boundaryIn, formStream, readMultipart } from "../../src/lib/multipart";
import { inPieces } from "../../src/lib/pieces";
import { partIn } from "../../src/lib/range";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** A stream of the bytes, cut where the cuts say. */
const cut = (bytes: Uint8Array, cuts: readonly number[]) => {
  const places = [...new Set([0, ...cuts.map((at) => at % (bytes.length + 1)), bytes.length])];
  const sorted = places.toSorted((a, b) => a - b);
  const chunks = sorted.slice(1).map((end, i) => bytes.slice(sorted[i], end));
  return new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk);
      controller.close();
    },
  });
};

const joined = (pieces: readonly Uint8Array[]) =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]));

async function whole(source: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of source) pieces.push(piece.slice());
  return joined(pieces);
}

const boundary = "----b";
const field = (name: string, value: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const fileHead = (name: string) =>
  `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: text/html\r\n\r\n`;
const end = `\r\n--${boundary}--\r\n`;

const form = (before: string, name: string, content: Uint8Array, after = end) =>
  joined([bytesOf(before + fileHead(name)), content, bytesOf(after)]);

async function read(bytes: Uint8Array, cuts: readonly number[] = []) {
  const { fields, file } = await readMultipart(formStream(cut(bytes, cuts)), boundary);
  return { fields, name: file?.name ?? null, content: file ? await whole(file.bytes) : null };
}

/** Bytes in which the boundary, or the beginning of one, is likely to stand. */
const hostile = array(
  oneof(
    uint8Array({ maxLength: 40 }),
    constantFrom("\r\n", "\r\n-", "\r\n--", "\r\n----", "\r\r\n----b-").map(bytesOf),
  ),
  { maxLength: 12 },
)
  .map(joined)
  .filter((bytes) => !textOf(bytes).includes(`\r\n--${boundary}`));
const cuts = array(integer({ min: 0, max: 2000 }), { maxLength: 30 });

describe("a form with a file", () => {
  it("is read the same wherever it is cut", async () => {
    await assert(
      asyncProperty(hostile, cuts, string({ maxLength: 30 }), async (content, where, value) => {
        const plain = value.replaceAll(/[\r\n]/g, "").toWellFormed();
        const bytes = form(field("title", plain) + field("版", "1"), "資料.pdf", content);
        expect(await read(bytes, where)).toEqual({
          fields: { title: plain, 版: "1" },
          name: "資料.pdf",
          content,
        });
      }),
    );
  });

  it("that breaks off anywhere says so, and is never taken for whole", async () => {
    const bytes = form(field("title", "題"), "a.pdf", bytesOf("%PDF-1.7 content"));
    for (let length = 0; length < bytes.length - 2; length += 1)
      await expect(read(bytes.slice(0, length)), String(length)).rejects.toThrow(CutShort);
  });

  it("is broken where something follows the file", async () => {
    const more = form("", "a.pdf", bytesOf("x"), `\r\n${field("late", "1")}--${boundary}--\r\n`);
    await expect(read(more)).rejects.toThrow(CutShort);
  });

  it("may have no file, and names as browsers write them", async () => {
    expect(await read(form(field("a", "1"), "", bytesOf("")))).toMatchObject({ name: null });
    expect(await read(bytesOf(`${field("a", "1")}--${boundary}--`))).toEqual({
      fields: { a: "1" },
      name: null,
      content: null,
    });
    expect(await read(form("", "%22引用%22%0D%0A.pdf", bytesOf("x")))).toMatchObject({
      name: '"引用"\r\n.pdf',
    });
  });

  it("joins what is given twice, and knows no name that is more than a name", async () => {
    const { fields } = await read(
      form(field("a", "1") + field("a", "2") + field("__proto__", "x"), "", bytesOf("")),
    );
    expect(fields["a"]).toBe("1,2");
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
  });

  it("has a hundred fields at most, and a megabyte of them", async () => {
    const many = (count: number) => field("a", "1").repeat(count);
    expect((await read(form(many(100), "a.pdf", bytesOf("x")))).name).toBe("a.pdf");
    await expect(read(form(many(101), "a.pdf", bytesOf("x")))).rejects.toThrow(TooMuch);
    const long = field("a", "x".repeat(1_048_576));
    await expect(read(form(long, "a.pdf", bytesOf("x")))).rejects.toThrow(TooMuch);
  });
});

describe("a boundary", () => {
  it.each([
    ["multipart/form-data; boundary=abc", "abc"],
    ['Multipart/Form-Data; charset=utf-8; boundary="a b"', "a b"],
    ["application/x-www-form-urlencoded", null],
    ["multipart/mixed; boundary=abc", null],
    ["multipart/form-data", null],
    [`multipart/form-data; boundary=${"x".repeat(71)}`, null],
  ])("of %s is %s", (type, wanted) => {
    expect(boundaryIn(type)).toBe(wanted);
  });
});

it("a stream is read from mark to mark", async () => {
  await assert(
    asyncProperty(
      array(uint8Array({ max: 3, maxLength: 20 }), { minLength: 1, maxLength: 5 }),
      cuts,
      async (parts, where) => {
        const mark = Uint8Array.from([1, 2, 1, 2, 3]);
        const clean = parts.map((part) => part.filter((byte) => byte !== 3));
        const bytes = joined(clean.flatMap((part) => [part, mark]));
        const stream = new MarkedStream(cut(bytes, where));
        for (const part of clean) expect(await whole(stream.until(mark))).toEqual(part);
        await expect(whole(stream.until(mark))).rejects.toThrow(CutShort);
      },
    ),
  );
});

it("pieces are of one size, and together the whole", async () => {
  await assert(
    asyncProperty(
      uint8Array({ maxLength: 100 }),
      cuts,
      integer({ min: 1, max: 20 }),
      async (bytes, where, size) => {
        const sizes: number[] = [];
        const all: Uint8Array[] = [];
        for await (const piece of inPieces(cut(bytes, where), size)) {
          sizes.push(piece.length);
          all.push(piece.slice());
        }
        expect(joined(all)).toEqual(bytes);
        expect(sizes.slice(0, -1).every((one) => one === size)).toBe(true);
      },
    ),
  );
});

it.each([
  ["bytes=0-4", { offset: 0, length: 5 }],
  ["bytes=5-", { offset: 5, length: 5 }],
  ["bytes=-3", { offset: 7, length: 3 }],
  ["bytes=-99", { offset: 0, length: 10 }],
  ["bytes=0-99", { offset: 0, length: 10 }],
  ["bytes=10-", "beyond"],
  ["bytes=-0", "beyond"],
  ["bytes=4-2", null],
  ["bytes=-", null],
  ["bytes=0-1,3-4", null],
  ["items=0-1", null],
  [undefined, null],
])("%s of ten bytes is %j", (header, part) => {
  expect(partIn(header, 10)).toEqual(part);
});
