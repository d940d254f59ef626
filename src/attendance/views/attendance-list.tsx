import { shownTime } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { byTier } from "../../ui/seat-groups";
import { words as names } from "../../words/membership";
import type { Basis } from "../model";
import type { Gathering } from "../model/gathering";
import { type SeatLine, attending } from "../model/lines";
import { words } from "../words/page";
import { ProxyNote } from "./proxy-note";

interface Props {
  page: Page;
  gathering: Gathering;
  lines: readonly SeatLine[];
  basis: Basis;
}

const Row = ({ page, line, basis }: { page: Page; line: SeatLine; basis: Basis }) => {
  const w = words[page.lang];
  const status = line.answer?.[basis] ?? null;
  return (
    <tr>
      <td>{w.roles[line.role]}</td>
      <th scope="row">
        {line.post[page.lang]}
        <ProxyNote page={page} line={line} basis={basis} />
      </th>
      <td class="nowrap">
        {status !== "proxy" && line.holder}
        {status === "online" && w.online}
        {status === null && w.waiting}
      </td>
    </tr>
  );
};

const Seats = ({
  page,
  lines,
  basis,
  tier,
}: Omit<Props, "gathering"> & { tier: SeatLine["tier"] }) => {
  const w = words[page.lang];
  return (
    <table class="document-seats">
      <caption>{names[page.lang].tiers[tier]}</caption>
      <thead class="heard">
        <tr>
          <th scope="col">{w.role}</th>
          <th scope="col">{w.post}</th>
          <th scope="col">{w.holder}</th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <Row page={page} line={line} basis={basis} />
        ))}
      </tbody>
    </table>
  );
};

/** The 出席者名簿 on paper: before the meeting as expected, afterwards as recorded. */
export const AttendanceList = ({ page, gathering, lines, basis }: Props) => {
  const w = words[page.lang];
  const { council, number, day, start, place } = gathering;
  const present = attending(lines, basis);
  return (
    <article class="document print-only">
      <p class="document-council">{w.council(council[page.lang], number)}</p>
      <h2 class="document-title">{w.listTitle[basis]}</h2>
      <p class="document-right">
        {day && <Day day={day} lang={page.lang} weekday />} {start && shownTime(start)}
        <br />
        {place}
      </p>
      {byTier(present).map(({ tier, seats }) => (
        <Seats page={page} lines={seats} basis={basis} tier={tier} />
      ))}
      <p class="document-end">{w.withoutTitles}</p>
    </article>
  );
};
