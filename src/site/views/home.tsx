import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Announcement, ListedMeeting } from "../../publication/queries";
import type { ListedCount, RecentListed } from "../../publication/queries/listed-queries";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Council } from "../sight";
import { words as listed } from "../listed-words";
import { words } from "../words";
import { AsPublished } from "./as-published";
import { NextMeeting } from "./next-meeting";
import { Progress } from "./progress";
import { Recent } from "./recent";

interface Props {
  page: Page;
  council: Council;
  next: ListedMeeting | undefined;
  recent: readonly Announcement[];
  recentlyListed: readonly RecentListed[];
  measures: readonly ListedCount[];
  actions: readonly ListedCount[];
}

/** How the measures stand, ministry by ministry. */
const MeasuresSection = ({ page, measures }: Pick<Props, "page" | "measures">) => {
  const w = listed[page.lang];
  return measures.length === 0 ? null : (
    <Section title={w.progress} id="measures" lead={w.progressLead}>
      <Progress page={page} counts={measures} />
      <p>
        <a href={paths[page.lang].publicMeasures()}>{w.allMeasures}</a>
      </p>
    </Section>
  );
};

const isClosed = (stage: string) => stage === "confirmed" || stage === "withdrawn";

/** How many joint action items are under way. */
const ActionsSection = ({ page, actions }: Pick<Props, "page" | "actions">) => {
  const w = listed[page.lang];
  const open = actions.filter(({ status }) => !isClosed(status));
  return actions.length === 0 ? null : (
    <Section title={w.actions} id="actions">
      <p>{w.open(String(open.reduce((sum, { count }) => sum + count, 0)))}</p>
      <p>
        <a href={paths[page.lang].publicActions()}>{w.allActions}</a>
      </p>
    </Section>
  );
};

/** What the council is, when it meets next, and what it published last. */
export const Home = (props: Props) => {
  const { page, council, next, recent, recentlyListed } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  const places = [
    { href: to.meetings(), name: w.toMeetings, about: w.toMeetingsAbout },
    {
      href: to.publicMeasures(),
      name: listed[page.lang].measures,
      about: listed[page.lang].toMeasuresAbout,
    },
    {
      href: to.publicActions(),
      name: listed[page.lang].actions,
      about: listed[page.lang].toActionsAbout,
    },
    { href: to.roster(), name: w.toRoster, about: w.toRosterAbout },
    { href: to.charter(), name: w.toCharter, about: w.toCharterAbout },
  ];
  return (
    <PublicLayout page={page} title={council.name} council={council} wide>
      <PageTitle title={council.name} lead={council.purpose}>
        <AsPublished page={page} what="meetings" texts={[next?.place ?? ""]} />
      </PageTitle>
      <Section title={w.next} id="next">
        {next ? <NextMeeting page={page} meeting={next} /> : <p>{w.noNext}</p>}
      </Section>
      <Section title={w.recent} id="recent">
        {recent.length + recentlyListed.length === 0 ? (
          <Empty>{w.noRecent}</Empty>
        ) : (
          <Recent page={page} recent={recent} listed={recentlyListed} />
        )}
      </Section>
      <MeasuresSection page={page} measures={props.measures} />
      <ActionsSection page={page} actions={props.actions} />
      <Section title={w.more} id="more">
        <ul class="cards">
          {places.map(({ href, name, about }) => (
            <li class="card">
              <p>
                <a href={href}>{name}</a>
              </p>
              <p>{about}</p>
            </li>
          ))}
        </ul>
      </Section>
    </PublicLayout>
  );
};
