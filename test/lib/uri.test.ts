import { expect, test } from "vitest";
import { uri } from "../../src/lib/uri";

test.each([
  ["/meetings/5#a", "https://renkei.example.go.jp/meetings/5#a"],
  ["#a", "https://renkei.example.go.jp/#a"],
  ["https://a.jp/あ|b^c`{d}", "https://a.jp/%E3%81%82%7Cb%5Ec%60%7Bd%7D"],
  ["https://a.jp/%zz#b#c", "https://a.jp/%25zz#b%23c"],
  ["mailto:a@b.jp", "mailto:a@b.jp"],
  ["http://a:b:c/", null],
  ["http://[::1]/", null],
])("the address %j is %j", (href, address) => {
  expect(uri(href, "https://renkei.example.go.jp/")).toBe(address);
});
