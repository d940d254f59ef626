import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { type FileStanding, standingOfFile } from "../../publication/content/file-standing";
import { handoutLabel } from "../../publication/content/handout-label";
import type { KnownFile } from "../../publication/queries/file-queries";
import { Moment } from "../../ui/moment";
import { Notice } from "../../ui/notice";
import { SummaryList, type SummaryRow } from "../../ui/summary-list";
import { words } from "../verify-words";

interface Props {
  page: Page;
  sha512: string;
  known: readonly KnownFile[];
}

const tones = {
  current: "success",
  replaced: "warning",
  leftOut: "warning",
  withdrawn: "warning",
} as const;

const becameOf = (page: Page, standing: FileStanding): SummaryRow[] => {
  const w = words[page.lang];
  if (standing.is === "current") return [];
  const terms = { replaced: w.replacedOn, leftOut: w.leftOutOn, withdrawn: w.withdrawnOn };
  return [{ term: terms[standing.is], value: <Moment at={standing.on} lang={page.lang} /> }];
};

const newestOf = (page: Page, { code, now, number }: KnownFile): SummaryRow => {
  const w = words[page.lang];
  const href = now ? paths[page.lang].publicFile(code, now.id, now.name) : "";
  const title = w.paper(handoutLabel(number, page.lang), now?.title ?? "");
  return { term: w.newest, value: <a href={href}>{title}</a> };
};

const Finding = ({ page, sha512, one }: Omit<Props, "known"> & { one: KnownFile }) => {
  const w = words[page.lang];
  const standing = standingOfFile(one, sha512);
  const isHidden = standing.is === "withdrawn" && standing.isHidden;
  const meeting = (page.lang === "en" && one.meetingEn) || one.meeting;
  const paper = w.paper(handoutLabel(one.number, page.lang), one.title);
  return (
    <Notice page={page} tone={tones[standing.is]} heading={w[standing.is]} level={3}>
      <p>{isHidden ? meeting : w.which(paper, meeting)}</p>
      <SummaryList
        compact
        rows={[
          { term: w.since, value: <Moment at={one.publicFrom} lang={page.lang} /> },
          ...becameOf(page, standing),
          ...(standing.is === "replaced" ? [newestOf(page, one)] : []),
        ]}
      />
      <p>
        <a href={paths[page.lang].publicDocument(one.code, "handouts")}>{w.list}</a>
      </p>
    </Notice>
  );
};

/** What can be said of a file by its SHA-512: where it was published, and what became of it. */
export const VerifyResult = ({ page, sha512, known }: Props) => {
  const w = words[page.lang];
  if (known.length > 0)
    return known.map((one) => <Finding page={page} sha512={sha512} one={one} />);
  return (
    <Notice page={page} tone="information" heading={w.unknown} level={3}>
      <p>{w.unknownText}</p>
    </Notice>
  );
};
