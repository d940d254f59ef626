import { renderToString as drawn } from "hono/jsx/dom/server";
import { expect, it } from "vitest";
import type { Page } from "../../src/lib/page";
import { DeskLayout } from "../../src/ui/layout-desk";
import { PublicLayout } from "../../src/ui/layout-public";
import { english, japanese } from "./pages";

const desk = (page: Page) =>
  drawn(
    <DeskLayout page={page} title="会議" current="meetings">
      <h1>会議</h1>
    </DeskLayout>,
  );
const open = (page: Page) =>
  drawn(
    <PublicLayout
      page={{ ...page, reader: null, path: "/" }}
      title="会議"
      council={{ name: "連絡会議" }}
    >
      <h1>会議</h1>
    </PublicLayout>,
  );
const every: [string, string][] = [
  ["desk in Japanese", desk(japanese)],
  ["desk in English", desk(english)],
  ["public site in Japanese", open(japanese)],
  ["public site in English", open(english)],
];

it.each(every)("the %s says its language, and lets one skip to the main part", (name, html) => {
  expect(html).toContain(`<html lang="${name.endsWith("English") ? "en" : "ja"}">`);
  expect(html.startsWith("<!doctype html>")).toBe(true);
  expect(html).toContain('<a class="skip" href="#main">');
  expect(html.match(/<main id="main"/g)).toHaveLength(1);
});

it.each(every)("the %s has no style and no script of its own in the page", (_, html) => {
  expect(html).not.toMatch(/ style=|<style|<script(?![^>]* src=)| on[a-z]+=/);
});

it("leads to the same page in the other language", () => {
  expect(desk(japanese)).toContain('href="/en/desk/meetings?state=planned" lang="en"');
  expect(desk(english)).toContain('href="/desk/meetings?state=planned" lang="ja"');
  expect(open(japanese)).toContain('href="/en/" lang="en"');
});

it("marks where the reader is", () => {
  expect(desk(japanese)).toMatch(/href="\/desk\/meetings" aria-current="page"/);
});

it("offers only the places that the reader may enter", () => {
  expect(desk(japanese)).toContain("記録");
  expect(desk(japanese)).not.toContain("利用者");
  const reader = { name: "見本", unread: 0, isSecretariat: false, isAdmin: true, mayAudit: false };
  expect(desk({ ...japanese, reader })).not.toContain('href="/desk/record"');
  expect(desk({ ...japanese, reader })).toContain("利用者");
});

it("signs out by a form with the page's key", () => {
  expect(desk(japanese)).toMatch(
    /<form method="post" action="\/sign-out"><input type="hidden" name="key" value="key-of-the-page"/,
  );
});

it("says how many notifications are unread, and nothing when there are none", () => {
  expect(desk(japanese)).toContain("未読３件");
  expect(
    desk({
      ...japanese,
      reader: {
        ...(japanese.reader ?? { name: "", isSecretariat: false, isAdmin: false, mayAudit: false }),
        unread: 0,
      },
    }),
  ).not.toContain("未読");
});

it("answers everybody alike on the public site", () => {
  expect(open(japanese)).not.toContain("サインアウト");
});

it("says what was just done, and whose data this is", () => {
  expect(desk({ ...japanese, flash: "保存しました。<b>" })).toMatch(
    /<output[^>]*>保存しました。&lt;b&gt;/,
  );
  expect(desk(japanese)).not.toContain("<output");
  expect(desk({ ...japanese, isDemo: true })).toContain("サンプルデータ");
  expect(desk(japanese)).not.toContain("サンプル");
});
