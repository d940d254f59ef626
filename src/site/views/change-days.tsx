import type { Day as CalendarDay } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { Section } from "../../ui/section";
import { words } from "../words";

interface Props {
  page: Page;
  days: readonly CalendarDay[];
  /** The day that is shown. */
  day: CalendarDay;
}

/** The days on which the 名簿 changed, each a link to the 名簿 of that day. */
export const ChangeDays = ({ page, days, day }: Props) => (
  <Section title={words[page.lang].changeDays} id="changes">
    <ul>
      {days.map((one) => (
        <li>
          <a href={paths[page.lang].roster(one)} aria-current={one === day ? "true" : undefined}>
            <Day day={one} lang={page.lang} />
          </a>
        </li>
      ))}
    </ul>
  </Section>
);
