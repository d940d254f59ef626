import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { Chip } from "../../ui/chip";
import { Empty } from "../../ui/empty";
import { DeskLayout } from "../../ui/layout-desk";
import { Moment } from "../../ui/moment";
import { PageTitle } from "../../ui/page-title";
import { Tasks } from "../../ui/tasks";
import { words } from "../words";

interface NoticeLine {
  readonly at: string;
  readonly who: string | null;
  readonly sentence: string;
  readonly href: string;
  readonly isUnread: boolean;
}

interface Props {
  page: Page;
  notices: readonly NoticeLine[];
}

/** What concerns the reader, newest first. */
export const NoticesPage = ({ page, notices }: Props) => {
  const w = words[page.lang];
  return (
    <DeskLayout page={page} title={w.noticesTitle} current={null}>
      <PageTitle title={w.noticesTitle} lead={w.noticesWhat} />
      {notices.some((notice) => notice.isUnread) && (
        <ActionButton page={page} action={paths[page.lang].notificationsRead()}>
          {w.noticesRead}
        </ActionButton>
      )}
      {notices.length === 0 ? (
        <Empty>{w.noticesNone}</Empty>
      ) : (
        <Tasks
          tasks={notices.map(({ at, who, sentence, href, isUnread }) => ({
            title: sentence,
            href,
            about: (
              <>
                {who} <Moment at={at} lang={page.lang} />
              </>
            ),
            ...(isUnread && { chip: <Chip tone="active">{w.unread}</Chip> }),
          }))}
        />
      )}
    </DeskLayout>
  );
};
