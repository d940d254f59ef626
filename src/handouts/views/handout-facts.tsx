import type { Page } from "../../lib/page";
import { Day } from "../../ui/day";
import { Due } from "../../ui/due";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import type { OpenLine } from "../model/sight";
import { type Listed } from "../model/shapes";
import { words } from "../page-words";
import { numberOf, submitterOf } from "../present";
import { Openness } from "./openness";

interface Props {
  page: Page;
  line: OpenLine;
  item: string;
  /** Whether the reader may see what only the secretariat and the ministry do. */
  isInside: boolean;
}

const places = ({ onWeb, inPacket }: Listed, page: Page): string => {
  const w = words[page.lang];
  return (
    [onWeb && w.onWeb, inPacket && w.inPacket]
      .filter(Boolean)
      .join(page.lang === "ja" ? "、" : ", ") || w.nowhere
  );
};

const restriction = ({ page, line: { handout } }: Props): SummaryRow[] => {
  const w = words[page.lang];
  return [
    { term: w.disclosure, value: <Openness page={page} handout={handout} /> },
    ...(handout.disclosureReason ? [{ term: w.reason, value: handout.disclosureReason }] : []),
    ...(handout.reviewOn
      ? [{ term: w.reviewOn, value: <Day day={handout.reviewOn} lang={page.lang} /> }]
      : []),
  ];
};

const inside = ({ page, line: { handout, state } }: Props): SummaryRow[] => {
  const w = words[page.lang];
  const isAwaited = state === "requested" || state === "returned";
  return [
    ...(handout.request
      ? [{ term: w.request, value: <p class="prose">{handout.request}</p> }]
      : []),
    ...(handout.due
      ? [
          {
            term: w.due,
            value: (
              <>
                <Moment at={handout.due} lang={page.lang} />{" "}
                {isAwaited && <Due page={page} at={handout.due} />}
              </>
            ),
          },
        ]
      : []),
    { term: w.shows, value: places(handout, page) },
  ];
};

/** What is known of a handout. */
export const HandoutFacts = (props: Props) => {
  const { page, line, item, isInside } = props;
  const w = words[page.lang];
  const rows: SummaryRow[] = [
    { term: w.number, value: numberOf(line.number, page.lang) || w.unnumbered },
    { term: w.submitter, value: submitterOf(line.handout, page.lang) },
    ...(item ? [{ term: w.item, value: item }] : []),
    ...restriction(props),
    ...(isInside ? inside(props) : []),
  ];
  return (
    <Section title={w.facts}>
      <SummaryList rows={rows} />
    </Section>
  );
};
