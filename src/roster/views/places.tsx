import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Section } from "../../ui/section";
import { Tasks } from "../../ui/tasks";
import { words as common } from "../words";
import { words } from "../words/pages";

/** The rooms of the 名簿. */
export const Places = ({ page, mayRecord }: { page: Page; mayRecord: boolean }) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const to = paths[page.lang];
  return (
    <div class="screen-only">
      <Section title={w.manage}>
        <Tasks
          tasks={[
            ...(mayRecord
              ? [{ title: c.transfers, href: to.transfers(), about: w.aboutTransfers }]
              : []),
            { title: c.organizations, href: to.organizations(), about: w.aboutOrganizations },
            { title: c.people, href: to.people(), about: w.aboutPeople },
            { title: c.seats, href: to.seats(), about: w.aboutSeats },
            { title: c.charter, href: to.deskCharter(), about: w.aboutCharter },
          ]}
        />
      </Section>
    </div>
  );
};
