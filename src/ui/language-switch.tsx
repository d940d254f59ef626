import type { Page } from "../lib/page";
import { inLanguage } from "../paths";
import { words } from "../words/ui";

const names = { ja: "日本語", en: "English" } as const;

/** The same page in the other language. */
export const LanguageSwitch = ({ page }: { page: Page }) => (
  <ul class="languages" aria-label={words[page.lang].language}>
    {(["ja", "en"] as const).map((lang) => (
      <li>
        {lang === page.lang ? (
          <span aria-current="true">{names[lang]}</span>
        ) : (
          <a href={inLanguage(page.path, lang)} lang={lang} hreflang={lang}>
            {names[lang]}
          </a>
        )}
      </li>
    ))}
  </ul>
);
