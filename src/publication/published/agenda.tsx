import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import type { AgendaContent } from "../content/agenda";
import type { PublishedHandout } from "../content/handouts";
import { words } from "../words";
import { AgendaFacts } from "./agenda-facts";
import { AgendaItems } from "./agenda-items";
import { AgendaSheet } from "./agenda-sheet";
import { Members } from "./members";

interface Props {
  page: Page;
  content: AgendaContent;
  /** 配布資料, where they are public as well. */
  handouts?: readonly PublishedHandout[] | undefined;
  /** What stands between the agenda and the members. */
  children?: Child;
}

/** A published 開催案内 and 議事次第, drawn alike for the public and for whoever checks it before release. */
export const PublishedAgenda = ({ page, content, handouts, children }: Props) => {
  const w = words[page.lang];
  const { items, members, summary, day, knownOn } = content;
  // Transfers after `knownOn` are not told, so that the list cannot claim to be of a later day.
  const asOf = day !== null && day < knownOn ? day : knownOn;
  return (
    <>
      <AgendaSheet page={page} content={content} handouts={handouts} />
      <div class="screen-only">
        <AgendaFacts page={page} content={content} />
        <Section title={w.agenda} id="agenda">
          <AgendaItems page={page} items={items} />
        </Section>
        {summary && (
          <Section title={w.summary} id="outline">
            <div class="prose">
              {summary.split(/\n+/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </div>
          </Section>
        )}
        {children}
      </div>
      <div id="members" class="section" data-page-break>
        <Members page={page} body={content.body} members={members} day={asOf} />
      </div>
    </>
  );
};
