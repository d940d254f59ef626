import type { Lang } from "../lib/lang";
import { inLanguage, paths } from "../paths";

const visible = /^\/(?!\/)[\x21-\x5b\x5d-\x7e]*$/;

/**
 * Where to lead somebody after signing in: the path asked for, in the reader's language, when it is one
 * of ours in whatever spelling; the desk otherwise (ASVS 3.7.2).
 */
export function safeNext(next: string, lang: Lang): string {
  const desk = paths[lang].desk();
  const here = "https://renkei.invalid";
  const address = visible.test(next) ? URL.parse(next, here) : null;
  if (address?.origin !== here || address.pathname.startsWith("//")) return desk;
  const path = address.pathname.replace(/^\/en(?=\/|$)/, "") || "/";
  return path.startsWith("//") ? desk : inLanguage(path + address.search, lang);
}
