import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { Moment } from "../../ui/moment";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { Circulation } from "../model";
import { type SeatLine, dueOf } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";
import { vocabulary } from "../words";
import { DueAt } from "./due-at";

/** A text that is shown only where there is one. */
const told = (term: string, text: string): SummaryRow[] =>
  text === "" ? [] : [{ term, value: <span class="lines">{text}</span> }];

const outcome = (page: Page, { result, decidedOn, resultNote }: Circulation): SummaryRow[] => {
  const w = words[page.lang];
  return [
    ...(result ? [{ term: w.result, value: vocabulary[page.lang].results[result] }] : []),
    ...(decidedOn
      ? [{ term: w.decidedOn, value: <Day day={decidedOn} lang={page.lang} weekday /> }]
      : []),
    ...told(w.note, resultNote),
  ];
};

/** The deadline of everybody or of one seat, and why it was extended. */
const deadlineOf = (circulation: Circulation, line: SeatLine | undefined) => ({
  due: line ? dueOf(circulation, line) : circulation.due,
  reason: line?.extension?.reason ?? circulation.extensionReason,
});

interface Props {
  page: Page;
  sheet: CirculationSheet;
  /** The seat of whoever replies, which may have more time than the others. */
  line?: SeatLine;
}

/** How the papers go round, and what came of it. */
export const Facts = ({ page, sheet, line }: Props) => {
  const w = words[page.lang];
  const { circulation, holidays, stage } = sheet;
  if (circulation === undefined) return null;
  const { startedAt, silenceIsConsent, message, remindedAt } = circulation;
  const own = deadlineOf(circulation, line);
  return (
    <SummaryList
      rows={[
        ...outcome(page, circulation),
        {
          term: w.due,
          value: <DueAt page={page} due={own.due} holidays={holidays} counts={stage === "open"} />,
        },
        ...told(w.extended, own.reason),
        { term: w.started, value: <Moment at={startedAt} lang={page.lang} /> },
        {
          term: w.silence,
          value: silenceIsConsent ? w.silenceIsConsent : w.silenceIsNothing,
        },
        ...told(w.message, message),
        ...(remindedAt && stage === "open"
          ? [{ term: w.reminded, value: <Moment at={remindedAt} lang={page.lang} /> }]
          : []),
      ]}
    />
  );
};
