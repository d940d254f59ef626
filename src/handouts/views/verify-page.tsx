import { shownDay } from "../../lib/calendar/wareki";
import { dayOf, timeOf } from "../../lib/clock";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { DeskLayout } from "../../ui/layout-desk";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import { VerifyForm } from "../../ui/verify-form";
import { meetingTitle } from "../../words/meeting";
import type { Version } from "../model/shapes";
import type { Finding, Verdict } from "../model/verify";
import { words as pages } from "../page-words";
import { numberOf } from "../present";
import { words } from "../verify-words";
import { VersionLink } from "./version-link";

interface Props {
  page: Page;
  form: FormState;
  /** null where nothing was asked. */
  findings: readonly Finding[] | null;
  /** The number of each meeting by its id. */
  meetings: ReadonlyMap<string, number | null>;
}

const tones = {
  current: "success",
  replaced: "warning",
  notAccepted: "warning",
  withdrawn: "warning",
} as const satisfies Record<Verdict, string>;

const versionName = (page: Page, { number, acceptedAt, at }: Version) => {
  const since = acceptedAt ?? at;
  const when = `${shownDay(dayOf(since), page.lang)} ${timeOf(since)}`;
  return words[page.lang].versionOf(number, when);
};

const replacement = (page: Page, meetingId: string, current: Version): SummaryRow[] => {
  const w = words[page.lang];
  return [
    {
      term: w.newest,
      value: (
        <VersionLink page={page} meetingId={meetingId} version={current}>
          {versionName(page, current)}
        </VersionLink>
      ),
    },
    ...(current.note ? [{ term: w.note, value: current.note }] : []),
  ];
};

const Found = ({
  page,
  finding,
  meetings,
}: Omit<Props, "form" | "findings"> & { finding: Finding }) => {
  const w = words[page.lang];
  const { line, version, verdict, current } = finding;
  const { handout } = line;
  const { meetingId } = handout;
  const rows: SummaryRow[] = [
    { term: w.meeting, value: meetingTitle(page.lang, meetings.get(meetingId) ?? null) },
    {
      term: w.paper,
      value: (
        <a href={paths[page.lang].handout(meetingId, handout.id)}>
          {numberOf(line.number, page.lang)} {handout.title}
        </a>
      ),
    },
    { term: w.version, value: versionName(page, version) },
    ...(current ? replacement(page, meetingId, current) : []),
  ];
  return (
    <Notice page={page} tone={tones[verdict]} heading={w.verdicts[verdict]} level={3}>
      <SummaryList rows={rows} compact />
    </Notice>
  );
};

/** Tells what a file is among the handouts that the reader may see; only its SHA-512 is ever sent. */
export const VerifyPage = ({ page, form, findings, meetings }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <DeskLayout page={page} title={w.title} current="meetings">
      <Breadcrumb
        page={page}
        trail={[{ href: to.deskMeetings(), label: pages[page.lang].meetings }]}
        here={w.title}
      />
      <PageTitle title={w.title} lead={w.lead} />
      <VerifyForm page={page} form={form} action={to.deskVerify()}>
        {findings !== null && (
          <Section title={w.found} id="result">
            {findings.map((finding) => (
              <Found page={page} finding={finding} meetings={meetings} />
            ))}
            {findings.length === 0 && (
              <Notice page={page} tone="information" heading={w.unknown} level={3}>
                <p>{w.unknownText}</p>
              </Notice>
            )}
          </Section>
        )}
      </VerifyForm>
    </DeskLayout>
  );
};
