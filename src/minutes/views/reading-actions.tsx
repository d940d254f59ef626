import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import type { Minutes } from "../model";
import { words } from "../page-words";

interface Props {
  page: Page;
  meetingId: string;
  minutes: Pick<Minutes, "state">;
  mayDraft: boolean;
  mayConfirm: boolean;
}

const Drafting = ({ page, meetingId }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.minutesDraft(meetingId)}>{w.edit}</LinkButton>
      <LinkButton href={to.minutesStep(meetingId, "send")}>{w.send}</LinkButton>
      <LinkButton href={to.minutesStep(meetingId, "settle")} kind="quiet">
        {w.settle}
      </LinkButton>
    </PageActions>
  );
};

const Confirming = ({ page, meetingId }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.minutesBoard(meetingId)}>{w.board}</LinkButton>
      <LinkButton href={to.minutesDraft(meetingId)}>{w.edit}</LinkButton>
      <LinkButton href={to.prepareDocument(meetingId, "summary")}>{w.publishSummary}</LinkButton>
      <LinkButton href={to.minutesStep(meetingId, "settle")} kind="quiet">
        {w.settle}
      </LinkButton>
    </PageActions>
  );
};

const Settled = ({ page, meetingId }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.prepareDocument(meetingId, "minutes")}>{w.publishMinutes}</LinkButton>
      <LinkButton href={to.prepareDocument(meetingId, "summary")}>{w.publishSummary}</LinkButton>
      <LinkButton href={to.minutesVersion(meetingId, "government")} kind="quiet">
        {w.versions}
      </LinkButton>
    </PageActions>
  );
};

/** What the reader can do with minutes: the secretariat runs and publishes them, a speaker confirms. */
export const ReadingActions = (props: Props) => {
  const { page, meetingId, minutes, mayDraft, mayConfirm } = props;
  if (minutes.state === "settled") return mayDraft ? <Settled {...props} /> : null;
  if (mayDraft)
    return minutes.state === "drafting" ? <Drafting {...props} /> : <Confirming {...props} />;
  return minutes.state === "drafting" || !mayConfirm ? null : (
    <PageActions>
      <LinkButton href={paths[page.lang].minutesConfirm(meetingId)}>
        {words[page.lang].confirmOwn}
      </LinkButton>
    </PageActions>
  );
};
