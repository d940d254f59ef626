import type { Page } from "../../lib/page";
import { words } from "../words";

const japanese = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

interface Props {
  page: Page;
  what: keyof (typeof words)["ja"]["asPublished"];
  /** What the page shows as it was published, in whichever language that is. */
  texts: readonly string[];
}

/** Says on an English page what stands there in Japanese; nothing where all is English, or the page Japanese. */
export const AsPublished = ({ page, what, texts }: Props) => {
  const said = words[page.lang].asPublished[what];
  return said !== "" && texts.some((text) => japanese.test(text)) ? (
    <p class="lead small quiet">{said}</p>
  ) : null;
};
