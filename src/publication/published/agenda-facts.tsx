import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { SummaryList } from "../../ui/summary-list";
import type { AgendaContent } from "../content/agenda";
import { words as named } from "../content/words";
import { words } from "../words";
import { Source } from "./source";
import { When } from "./when";

interface Row {
  readonly term: string;
  readonly value: Child;
}

/** 日時, 開催方法, 場所 and what else a notice of a meeting says. */
export const AgendaFacts = ({ page, content }: { page: Page; content: AgendaContent }) => {
  const w = words[page.lang];
  const n = named[page.lang];
  const { format, place, charter, contact, source, sourceUrl } = content;
  const rows: (Row | false)[] = [
    { term: w.when, value: <When page={page} content={content} /> },
    n.formats[format] !== "" && { term: n.label.format, value: n.formats[format] },
    place !== "" && { term: n.label.place, value: place },
    charter !== null && {
      term: n.label.charter,
      value: (
        <>
          <a href={paths[page.lang].charter()}>{charter.title}</a>
          {w.inForceFrom.before}
          <Day day={charter.validFrom} lang={page.lang} />
          {w.inForceFrom.after}
        </>
      ),
    },
    contact !== "" && { term: n.label.contact, value: contact },
    source !== "" && { term: n.label.source, value: <Source name={source} url={sourceUrl} /> },
  ];
  return <SummaryList rows={rows.filter((row) => row !== false)} />;
};
