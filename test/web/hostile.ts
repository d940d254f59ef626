/** Stands in every hostile text, so that it is found again wherever it comes out. */
export const mark = "ZQX";

/** What people who mean harm, and people who mean none, put into fields and addresses. */
export const hostile: readonly string[] = [
  `${mark}"'><img src=x onerror=alert(1)></textarea></title><script>alert(1)</script>`,
  `${mark}' OR 1=1; DROP TABLE event; --`,
  `${mark}") UNION SELECT secret FROM credential --`,
  `${mark}\0\u0008\u001B[31m`,
  `${mark}\u202E\u2066\u200B\uFEFF`,
  `${mark}%_[*?]`.repeat(12),
  `${mark}${"長".repeat(12_000)}`,
  `${mark}\r\nSet-Cookie: a=b\r\n\r\n<b>`,
  `=${mark}+cmd|'/c calc'!A0`,
  `../../${mark}/..%2f..%00`,
  `javascript:${mark}`,
  `https://${mark}@evil.example/"onmouseover="x`,
  `{"${mark}":[[[[[[1]]]]]]}`,
  `${mark},,, ,`,
  `$\{${mark}}#{${mark}}{{${mark}}}`,
  "__proto__",
  "constructor",
  "999999999999999999999",
  "9007199254740993",
  "-1",
  "1e999",
  "NaN",
  "null",
  "2027-02-30",
  "0000-00-00",
  "令和999年99月99日",
  "25:61",
  "葛\u{E0100}𠮷①㈱ｶﾞ\u3099",
  " ",
  "",
];

/** Ways to spell what is no text at all. */
export const broken = ["%ED%A0%80", "%FF%FE", "%C0%AF", "%", "%u0041", "+%00+"];
