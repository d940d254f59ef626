import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import type { Announcement, ListedMeeting } from "../../publication/queries";
import { Empty } from "../../ui/empty";
import { PublicLayout } from "../../ui/layout-public";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import type { Council } from "../sight";
import { words } from "../words";
import { NextMeeting } from "./next-meeting";
import { Recent } from "./recent";

interface Props {
  page: Page;
  council: Council;
  next: ListedMeeting | undefined;
  recent: readonly Announcement[];
}

/** What the council is, when it meets next, and what it published last. */
export const Home = ({ page, council, next, recent }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const places = [
    { href: to.meetings(), name: w.toMeetings, about: w.toMeetingsAbout },
    { href: to.roster(), name: w.toRoster, about: w.toRosterAbout },
    { href: to.charter(), name: w.toCharter, about: w.toCharterAbout },
  ];
  return (
    <PublicLayout page={page} title={council.name} council={council} wide>
      <PageTitle title={council.name} lead={council.purpose} />
      <Section title={w.next} id="next">
        {next ? <NextMeeting page={page} meeting={next} /> : <p>{w.noNext}</p>}
      </Section>
      <Section title={w.recent} id="recent">
        {recent.length === 0 ? <Empty>{w.noRecent}</Empty> : <Recent page={page} recent={recent} />}
      </Section>
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
