import { dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { byTier } from "../../ui/seat-groups";
import { words as names } from "../../words/membership";
import { meetingTitle } from "../../words/meeting";
import { type Circulation, lastDue } from "../model";
import type { SeatLine } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";
import { vocabulary } from "../words";
import { Opinions } from "./opinions";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  circulation: Circulation;
}

const answerOf = (page: Page, { reply, isDeemed, holder }: SeatLine): string => {
  const w = words[page.lang];
  if (reply) return vocabulary[page.lang].answers[reply.reply];
  if (isDeemed) return w.deemed;
  return holder === null ? "" : w.waiting;
};

const Row = ({ page, line }: { page: Page; line: SeatLine }) => (
  <tr>
    <th scope="row">
      {line.post[page.lang]}
      {line.role !== "member" && names[page.lang].note(words[page.lang].roles[line.role])}
    </th>
    <td class="nowrap">{line.holder ?? words[page.lang].vacant}</td>
    <td>{answerOf(page, line)}</td>
    <td>{line.reply && <Day day={dayOf(line.reply.repliedAt)} lang={page.lang} />}</td>
  </tr>
);

interface Group {
  page: Page;
  lines: readonly SeatLine[];
  tier: SeatLine["tier"];
}

const Seats = ({ page, lines, tier }: Group) => {
  const w = words[page.lang];
  return (
    <table class="document-seats">
      <caption>{names[page.lang].tiers[tier]}</caption>
      <thead>
        <tr>
          <th scope="col">{w.post}</th>
          <th scope="col">{w.paperHolder}</th>
          <th scope="col">{w.reply}</th>
          <th scope="col">{w.paperDay}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row page={page} line={line} />
        ))}
      </tbody>
    </table>
  );
};

const Outcome = ({ page, circulation }: Omit<Props, "sheet">) => {
  const w = words[page.lang];
  const { result, decidedOn, startedAt, silenceIsConsent } = circulation;
  return (
    <dl class="document-right">
      {result && (
        <div>
          <dt>{w.result}</dt>
          <dd>{vocabulary[page.lang].results[result]}</dd>
        </div>
      )}
      {decidedOn && (
        <div>
          <dt>{w.decidedOn}</dt>
          <dd>
            <Day day={decidedOn} lang={page.lang} weekday />
          </dd>
        </div>
      )}
      <div>
        <dt>{w.period}</dt>
        <dd>{w.until(startedAt, lastDue(circulation))}</dd>
      </div>
      {silenceIsConsent && (
        <div>
          <dt>{w.silence}</dt>
          <dd>{w.silenceIsConsent}</dd>
        </div>
      )}
    </dl>
  );
};

/** The circulation on paper: what came of it, and the members with their replies and dates. */
export const CirculationRecord = ({ page, sheet, circulation }: Props) => {
  const w = words[page.lang];
  const { meeting, council, items } = sheet;
  const body = (page.lang === "en" && council?.nameEn) || (council?.name ?? "");
  return (
    <article class="document print-only">
      <p class="document-council">{w.council(body, meetingTitle(page.lang, meeting.number))}</p>
      <h2 class="document-title">{w.docTitle[circulation.state]}</h2>
      <Outcome page={page} circulation={circulation} />
      <ol class="document-items">
        {items.map(({ title }) => (
          <li>{title}</li>
        ))}
      </ol>
      {byTier(sheet.lines).map(({ tier, seats }) => (
        <Seats page={page} lines={seats} tier={tier} />
      ))}
      <p class="document-end">{w.withoutTitles}</p>
      <Opinions page={page} lines={sheet.lines} heading={<h3>{w.opinions}</h3>} />
      {circulation.resultNote && (
        <section>
          <h3>{w.note}</h3>
          <p class="lines">{circulation.resultNote}</p>
        </section>
      )}
    </article>
  );
};
