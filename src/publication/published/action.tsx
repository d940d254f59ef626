import { shownDay } from "../../lib/calendar/wareki";
import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { Sources } from "../../ui/measure/sources";
import { Notice } from "../../ui/notice";
import { Section } from "../../ui/section";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { PublishedAction } from "../content/action";
import { ActionParts } from "./action-parts";
import { words } from "./action-words";
import { AsTyped } from "../../ui/as-typed";

type Confirmed = NonNullable<PublishedAction["confirmedAt"]>;

const meetingName = ({ number, day }: Confirmed, lang: Lang): string =>
  number === null
    ? words[lang].meetingOf(day === null ? "" : shownDay(day, lang))
    : words[lang].meeting(number);

const rowsOf = (page: Page, content: PublishedAction): readonly SummaryRow[] => {
  const { lang } = page;
  const w = words[lang];
  const { lead, due, confirmedAt } = content;
  return [
    { term: w.request, value: <AsTyped text={content.request} /> },
    { term: w.lead, value: (lang === "en" && lead.nameEn) || lead.name },
    { term: w.due, value: due === null ? w.noDue : <Day day={due} lang={lang} weekday /> },
    ...(confirmedAt === null
      ? []
      : [
          {
            term: w.confirmedAt,
            value: (
              <a href={paths[lang].publicMeeting(confirmedAt.code)}>
                {meetingName(confirmedAt, lang)}
              </a>
            ),
          },
        ]),
  ];
};

interface Props {
  page: Page;
  content: PublishedAction;
  /** The codes of the measures that have a public page. */
  publicCodes?: readonly string[] | undefined;
}

/** A joint action item beneath its title: what is asked, who does what, and what it has to do with. */
export const PublishedActionParts = ({ page, content, publicCodes = [] }: Props) => {
  const { lang } = page;
  const w = words[lang];
  return (
    <>
      {content.state === "withdrawn" && (
        <Notice page={page} tone="warning" heading={w.withdrawn}>
          <p>{w.reason(content.withdrawnReason)}</p>
        </Notice>
      )}
      <SummaryList rows={rowsOf(page, content)} />
      <Section title={w.parts} id="parts">
        <ActionParts page={page} parts={content.parts} />
      </Section>
      {content.measures.length > 0 && (
        <Section title={w.measures} id="measures">
          <ul class="plain">
            {content.measures.map(({ code, title, titleEn }) => {
              const name = `${code} ${(lang === "en" && titleEn) || title}`;
              return (
                <li>
                  {publicCodes.includes(code) ? (
                    <a href={paths[lang].publicMeasure(code)}>{name}</a>
                  ) : (
                    name
                  )}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      <Sources page={page} of={[content]} />
    </>
  );
};
