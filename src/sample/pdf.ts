const utf16 = (text: string): string =>
  Array.from({ length: text.length }, (_, i) =>
    text.charCodeAt(i).toString(16).padStart(4, "0"),
  ).join("");

/** The lines on one A4 sheet, the first large. */
const content = (lines: readonly string[]): string =>
  lines
    .map((line, i) =>
      [
        `BT /F1 ${i === 0 ? 20 : 12} Tf`,
        `1 0 0 1 60 ${760 - i * 30} Tm`,
        `<${utf16(line)}> Tj ET`,
      ].join(" "),
    )
    .join("\n");

/**
 * A PDF of one A4 sheet with lines of Japanese (ISO 32000-1). The font is not in it: readers take a gothic of their own, as
 * the character collection Adobe-Japan1 asks.
 */
export function pdf(lines: readonly string[]): Uint8Array {
  const stream = content(lines);
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (ja) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    "<< /Type /Font /Subtype /Type0 /BaseFont /HeiseiKakuGo-W5 /Encoding /UniJIS-UTF16-H /DescendantFonts [6 0 R] >>",
    "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /HeiseiKakuGo-W5 /DW 1000 /FontDescriptor 7 0 R /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 6 >> >>",
    "<< /Type /FontDescriptor /FontName /HeiseiKakuGo-W5 /Flags 4 /FontBBox [-92 -250 1010 922] /ItalicAngle 0 /Ascent 752 /Descent -271 /CapHeight 737 /StemV 114 >>",
  ];
  const offsets: number[] = [];
  let text = "%PDF-1.7\n";
  for (const [i, object] of objects.entries()) {
    offsets.push(text.length);
    text += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const entries = offsets
    .map((offset) => `${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`;
  return new TextEncoder().encode(text + table + trailer);
}
