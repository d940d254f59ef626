import type { Page } from "../../lib/page";
import { Section } from "../../ui/section";
import type { AgendaContent } from "../content/agenda";
import { words } from "../words";
import { AgendaFacts } from "./agenda-facts";
import { AgendaItems } from "./agenda-items";
import { AgendaSheet } from "./agenda-sheet";
import { Members } from "./members";

/** A published 開催案内 and 議事次第, drawn alike for the public and for whoever checks it before release. */
export const PublishedAgenda = ({ page, content }: { page: Page; content: AgendaContent }) => {
  const w = words[page.lang];
  const { items, members, summary, day, knownOn } = content;
  // Transfers after `knownOn` are not told, so that the list cannot claim to be of a later day.
  const asOf = day !== null && day < knownOn ? day : knownOn;
  return (
    <>
      <AgendaSheet page={page} content={content} />
      <div class="screen-only">
        <AgendaFacts page={page} content={content} />
        <Section title={w.agenda} id="agenda">
          <AgendaItems page={page} items={items} />
        </Section>
        {summary && (
          <Section title={w.summary} id="summary">
            <div class="prose">
              {summary.split(/\n+/).map((paragraph) => (
                <p>{paragraph}</p>
              ))}
            </div>
          </Section>
        )}
      </div>
      <div id="members" class="section" data-page-break>
        <Members page={page} body={content.body} members={members} day={asOf} />
      </div>
    </>
  );
};
