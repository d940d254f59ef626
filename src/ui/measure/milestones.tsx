import { fiscalYearName } from "../../lib/calendar/fiscal-year";
import { shownDay } from "../../lib/calendar/wareki";
import type { Page } from "../../lib/page";
import type { MilestoneContent } from "../../measures/model/content";
import { words } from "../../words/measure-document";
import { Details } from "../details";
import { Timeline } from "../timeline/timeline";
import { milestonesAround } from "./milestone-window";
import { Part } from "./part";
import type { Told } from "./parts";

const Far = ({ page, milestone }: { page: Page; milestone: MilestoneContent }) => {
  const { lang } = page;
  const [from, to] = [milestone.fromQuarter, milestone.toQuarter].map((quarter) =>
    fiscalYearName(Math.floor(quarter / 4), lang),
  );
  const done = milestone.doneOn && words[lang].doneOn(shownDay(milestone.doneOn, lang));
  return (
    <li>
      {from === to ? from : words[lang].span(from ?? "", to ?? "")} {milestone.title}
      {done && <span class="quiet">{` ${done}`}</span>}
      {milestone.isDropped && <span class="quiet">{` ${words[lang].dropped}`}</span>}
    </li>
  );
};

interface Props {
  told: Told;
  milestoneLink?: ((key: string) => string) | undefined;
}

/** 工程表 around the year that is shown; what lies further off is folded beneath. */
export const Milestones = ({ told, milestoneLink }: Props) => {
  const { page, content, year } = told;
  const w = words[page.lang];
  const { near, far } = milestonesAround(content.milestones, year);
  return (
    <Part told={told} part="milestones" title={w.milestones}>
      {content.milestones.length === 0 && <p class="quiet">{w.noMilestones}</p>}
      {near.length > 0 && (
        <Timeline
          page={page}
          caption={w.milestones}
          captionHidden
          milestones={near.map((one) => ({
            title: one.title,
            from: one.fromQuarter,
            to: one.toQuarter,
            doneOn: one.doneOn,
            isDropped: one.isDropped,
            note: one.note || undefined,
            href: milestoneLink?.(one.key),
          }))}
        />
      )}
      {far.length > 0 && (
        <Details summary={w.otherMilestones(far.length)}>
          <ul class="plain">
            {far.map((milestone) => (
              <Far page={page} milestone={milestone} />
            ))}
          </ul>
        </Details>
      )}
    </Part>
  );
};
