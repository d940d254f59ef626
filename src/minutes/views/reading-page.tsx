import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import type { Minutes } from "../model";
import type { Section } from "../model/sections";
import type { Presented } from "../present";
import { words } from "../page-words";
import { FirstSteps } from "./first-steps";
import { MinutesLayout } from "./minutes-layout";
import { MinutesSections } from "./sections";

interface Props {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  isHeld: boolean;
  minutes: Minutes | undefined;
  /** null where the reader may not read the text yet. */
  sections: readonly Section<Presented>[] | null;
  mayDraft: boolean;
}

const NotBegun = ({ page, meeting, isHeld, mayDraft }: Props) => {
  const w = words[page.lang];
  if (!isHeld) return <p>{w.notHeld}</p>;
  return mayDraft ? <FirstSteps page={page} meetingId={meeting.id} /> : <p>{w.notBegun}</p>;
};

const Text = ({ page, sections }: Pick<Props, "page" | "sections">) => {
  const w = words[page.lang];
  if (sections === null) return <Notice page={page} tone="information" heading={w.inPreparation} />;
  return sections.every(({ remarks }) => remarks.length === 0) ? (
    <p>{w.empty}</p>
  ) : (
    <MinutesSections page={page} sections={sections} />
  );
};

/** The minutes as they stand, or how to begin them. */
export const ReadingPage = (props: Props) => {
  const { page, meeting, minutes, mayDraft } = props;
  const w = words[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      lead={minutes && w.leads[minutes.state]}
    >
      {minutes === undefined ? (
        <NotBegun {...props} />
      ) : (
        <>
          {mayDraft && minutes.state !== "settled" && (
            <PageActions>
              <LinkButton href={paths[page.lang].minutesDraft(meeting.id)}>{w.edit}</LinkButton>
            </PageActions>
          )}
          <Text {...props} />
        </>
      )}
    </MinutesLayout>
  );
};
