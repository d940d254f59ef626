import type { Page } from "../lib/page";
import { words } from "../words/attendance";
import { QuorumState } from "./quorum-state";
import { SummaryList } from "./summary-list";

interface Props {
  page: Page;
  /** How many of chair and members; `unknown` have not answered, or are not recorded. */
  counts: Readonly<Record<"present" | "online" | "proxy" | "absent" | "unknown", number>>;
  /** null where the charter states none. */
  quorum: { readonly needed: number; readonly counted: number; readonly isMet: boolean } | null;
  /** The answers beforehand, or what came to pass. */
  basis: "reply" | "actual";
  /** Whether the meeting is over. */
  isPast: boolean;
  /** Where the seats are listed one by one. */
  href?: string | undefined;
}

/** Who comes, in figures, and whether they are a quorum. */
export const AttendanceSummary = ({ page, counts, quorum, basis, isPast, href }: Props) => {
  const w = words[page.lang];
  const labels = { ...w.statuses, unknown: w.unknown[basis] };
  const rows = [
    { term: labels.present, value: w.seats(counts.present) },
    { term: labels.online, value: w.seats(counts.online) },
    { term: labels.proxy, value: w.seats(counts.proxy) },
    { term: labels.absent, value: w.seats(counts.absent) },
    { term: labels.unknown, value: w.seats(counts.unknown) },
    {
      term: w.quorum,
      value: <QuorumState page={page} quorum={quorum} unknown={counts.unknown} isPast={isPast} />,
    },
  ];
  return (
    <div class="attendance-summary">
      <p class="small quiet">{w.basis[basis]}</p>
      <SummaryList rows={rows} figures />
      {href && (
        <p>
          <a href={href}>{w.details}</a>
        </p>
      )}
    </div>
  );
};
