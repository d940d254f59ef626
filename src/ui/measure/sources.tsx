import type { Page } from "../../lib/page";
import { langOf } from "../lang-of";
import { words } from "../../words/measure-document";

export interface Sourced {
  readonly source: string;
  readonly sourceUrl: string;
}

/** A source, linked where its address is known. */
export const SourceName = ({ source, sourceUrl }: Sourced) =>
  /^https?:\/\//.test(sourceUrl) ? (
    <a href={sourceUrl} rel="noopener noreferrer" lang={langOf(source)}>
      {source || sourceUrl}
    </a>
  ) : (
    <span lang={langOf(source)}>{source}</span>
  );

const keyOf = ({ source, sourceUrl }: Sourced) => `${source}\n${sourceUrl}`;

interface Props {
  page: Pick<Page, "lang">;
  of: readonly Sourced[];
}

/** 出典, each named once; nothing where none is known. */
export const Sources = ({ page, of }: Props) => {
  const w = words[page.lang];
  const named = of.filter(({ source, sourceUrl }) => source !== "" || sourceUrl !== "");
  const each = [...new Map(named.map((one) => [keyOf(one), one])).values()];
  return each.length === 0 ? null : (
    <p class="source small quiet">
      {`${w.source}${page.lang === "ja" ? "：" : ": "}`}
      {each.map((one, i) => (
        <>
          {i > 0 && w.sourceAnd}
          <SourceName source={one.source} sourceUrl={one.sourceUrl} />
        </>
      ))}
    </p>
  );
};
