import type { Child } from "hono/jsx";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { ActionShown } from "../model/shown";
import type { ActionItem, LinkedMeasure, Related } from "../model/shapes";
import { words } from "../page-words";
import { nameOf, titleIn } from "../present";
import { words as common } from "../words";
import { ActionName } from "./action-name";
import { gatheringName } from "./to-agenda";
import { AsTyped } from "../../ui/as-typed";

type Props = ActionShown & { page: Page };

const Lines = ({ of }: { of: readonly Child[] }) => (
  <ul class="plain">
    {of.map((one) => (
      <li>{one}</li>
    ))}
  </ul>
);

const MeasureName = ({ page, measure }: { page: Page; measure: LinkedMeasure }) => {
  const { id, code, title, titleEn } = measure;
  if (title === null)
    return (
      <>
        {code}
        {words[page.lang].unapproved}
      </>
    );
  return (
    <a href={paths[page.lang].measure(id)}>
      {code} {titleIn({ title, titleEn: titleEn ?? "" }, page.lang)}
    </a>
  );
};

const ItemName = ({ page, item }: { page: Page; item: ActionItem }) => {
  const to = paths[page.lang];
  const w = common[page.lang];
  const href = item.meetingId ? to.item(item.meetingId, item.id) : to.backlogItem(item.id);
  const at = item.meetingId
    ? item.meetingNumber === null
      ? w.meetingUnnumbered
      : w.meeting(item.meetingNumber)
    : w.backlog;
  return (
    <a href={href}>
      {at} {item.title}
    </a>
  );
};

const listed = (term: string, of: readonly Child[]): SummaryRow[] =>
  of.length === 0 ? [] : [{ term, value: <Lines of={of} /> }];

const named = (page: Page, related: readonly Related[]): Child[] =>
  related.map((one) => <ActionName page={page} action={one} />);

/** What is asked, by whom and when, and what the action has to do with. */
export const ActionFacts = (props: Props) => {
  const { page, action, ministries, related, measures, items, confirmedAt } = props;
  const { lang } = page;
  const [w, c] = [words[lang], common[lang]];
  const shown = items.filter(({ state }) => state === "taken" || state === "carried");
  const itemNames = (isOrigin: boolean) =>
    shown
      .filter((item) => item.isOrigin === isOrigin)
      .map((item) => <ItemName page={page} item={item} />);
  return (
    <SummaryList
      rows={[
        { term: c.request, value: <AsTyped text={action.request} /> },
        { term: c.leadMinistry, value: nameOf(ministries, action.leadId, lang) },
        {
          term: c.due,
          value: action.due === null ? c.noDue : <Day day={action.due} lang={lang} weekday />,
        },
        ...(confirmedAt
          ? [
              {
                term: w.confirmedAt,
                value: (
                  <a href={paths[lang].meeting(confirmedAt.id)}>
                    {gatheringName(confirmedAt, lang)}
                  </a>
                ),
              },
            ]
          : []),
        ...listed(w.origin, itemNames(true)),
        ...listed(w.items, itemNames(false)),
        ...listed(
          w.waitsFor,
          named(
            page,
            related.filter(({ isAhead }) => isAhead),
          ),
        ),
        ...listed(
          w.waitedFor,
          named(
            page,
            related.filter(({ isAhead }) => !isAhead),
          ),
        ),
        ...listed(
          w.measures,
          measures.map((measure) => <MeasureName page={page} measure={measure} />),
        ),
      ]}
    />
  );
};
