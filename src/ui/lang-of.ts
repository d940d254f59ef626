import { type Child, createContext, useContext } from "hono/jsx";
import type { Lang } from "../lib/lang";

/** The language of the page around a component. */
export const PageLang = createContext<Lang>("ja");

const japanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** The `lang` of a text that is in Japanese on an English page, so that it is read aloud as such (WCAG 3.1.2); else none. */
export const langOf = (text: Child): "ja" | undefined =>
  useContext(PageLang) === "en" && typeof text === "string" && japanese.test(text)
    ? "ja"
    : undefined;
