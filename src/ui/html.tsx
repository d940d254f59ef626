import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/ui";
import { asset } from "./assets";
import { PageLang } from "./lang-of";

interface Props {
  page: Page;
  title: string;
  /** Whose pages these are, after the title in the browser's tab. */
  site: string;
  children: Child;
}

/** The document around every page: head, skip link, body. */
export const Html = ({ page, title, site, children }: Props) => (
  <>
    {raw("<!doctype html>")}
    <html lang={page.lang}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title === site ? site : `${title}｜${site}`}</title>
        <link rel="stylesheet" href={asset("site.css")} />
        <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
        <script type="module" src={asset("site.js")}></script>
      </head>
      <body>
        <a class="skip" href="#main">
          {words[page.lang].skip}
        </a>
        <PageLang.Provider value={page.lang}>{children}</PageLang.Provider>
      </body>
    </html>
  </>
);
