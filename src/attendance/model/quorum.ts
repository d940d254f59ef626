import type { Standing } from "../../roster/model";
import type { Attendance, Basis, Charter, Status } from "../model";

/** 定足数 as a charter states it. */
export interface QuorumRule {
  readonly numerator: number;
  readonly denominator: number;
  /** More than the fraction (過半数), not just as much (３分の２以上). */
  readonly strictlyMore: boolean;
  readonly proxyCounts: boolean;
}

export interface Quorum {
  /** The seats of which the fraction is taken. */
  readonly seats: number;
  readonly needed: number;
  readonly counted: number;
  readonly isMet: boolean;
  readonly rule: QuorumRule;
}

type Counts = Readonly<Record<Status | "unknown", number>>;

export interface Summary {
  readonly counts: Counts;
  readonly quorum: Quorum | null;
  readonly basis: Basis;
}

/** Whether a seat counts: the chair's or a member's, with somebody in the post. */
const counts = (seat: Standing) => seat.role !== "observer" && seat.personId !== null;

/** What came to pass once any of it is recorded; before that, the answers. */
const basisOf = (answers: readonly Attendance[]): Basis =>
  answers.some(({ actual }) => actual !== null) ? "actual" : "reply";

/** What there is to count: the answers unless only a record was made, and the record once it is begun. */
export function basesOf(answers: readonly Attendance[]): Basis[] {
  const isReplied = answers.some(({ reply }) => reply !== null);
  const isRecorded = basisOf(answers) === "actual";
  return [
    ...(isReplied || !isRecorded ? ["reply" as const] : []),
    ...(isRecorded ? ["actual" as const] : []),
  ];
}

const ruleOf = (charter: Charter | undefined): QuorumRule | null =>
  charter && charter.quorumNumerator !== null && charter.quorumDenominator !== null
    ? {
        numerator: charter.quorumNumerator,
        denominator: charter.quorumDenominator,
        strictlyMore: charter.quorumStrictlyMore,
        proxyCounts: charter.proxyAllowed && charter.proxyCounts,
      }
    : null;

/** At least one: a meeting of nobody never has a quorum. */
const neededOf = ({ numerator, denominator, strictlyMore }: QuorumRule, seats: number) =>
  Math.max(
    1,
    strictlyMore
      ? Math.floor((seats * numerator) / denominator) + 1
      : Math.ceil((seats * numerator) / denominator),
  );

/**
 * 定足数 under the charter in force: the fraction of the seats of chair and members that are filled on the day
 * (observers and 空席 are left out of both sides), proxies counted only where the charter says so.
 * `away` are seats not in the room just then. Null where the charter states no quorum.
 */
export function quorum(
  charter: Charter | undefined,
  standing: readonly Standing[],
  answers: readonly Attendance[],
  basis: Basis = basisOf(answers),
  away: ReadonlySet<string> = new Set(),
): Quorum | null {
  const rule = ruleOf(charter);
  if (rule === null) return null;
  const seats = standing.filter(counts);
  const statusOf = new Map(answers.map((answer) => [answer.seatId, answer[basis]]));
  const isThere = (status: Status | null | undefined) =>
    status === "present" || status === "online" || (status === "proxy" && rule.proxyCounts);
  const counted = seats.filter(
    ({ seatId }) => isThere(statusOf.get(seatId)) && !away.has(seatId),
  ).length;
  const needed = neededOf(rule, seats.length);
  return { seats: seats.length, needed, counted, isMet: counted >= needed, rule };
}

/** How many of chair and members come, how many are not heard of, and whether they are enough. */
export function summaryOf(
  charter: Charter | undefined,
  standing: readonly Standing[],
  answers: readonly Attendance[],
  basis: Basis = basisOf(answers),
): Summary {
  const statusOf = new Map(answers.map((answer) => [answer.seatId, answer[basis]]));
  const tally = { present: 0, online: 0, proxy: 0, absent: 0, unknown: 0 };
  for (const seat of standing.filter(counts)) tally[statusOf.get(seat.seatId) ?? "unknown"] += 1;
  return { counts: tally, quorum: quorum(charter, standing, answers, basis), basis };
}
