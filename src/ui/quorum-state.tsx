import type { Page } from "../lib/page";
import { words } from "../words/attendance";
import { Chip } from "./chip";

interface Props {
  page: Page;
  /** null where the charter states none. */
  quorum: { readonly needed: number; readonly counted: number; readonly isMet: boolean } | null;
  /** How many are not heard of yet: while they could still make it up, nothing is lost. */
  unknown: number;
  /** Whether the meeting is over: then nothing is left to warn of. */
  isPast: boolean;
}

type Counted = Omit<Props, "quorum"> & { readonly quorum: NonNullable<Props["quorum"]> };

/** Of a meeting to come: how many are missing yet. */
const Missing = ({ page, quorum: { needed, counted }, unknown }: Counted) => (
  <Chip tone={counted + unknown >= needed ? "soon" : "late"}>
    {words[page.lang].short(needed - counted)}
  </Chip>
);

/** Of a meeting that is over: how many were missing, where so much was recorded. */
const Fact = ({ page, quorum: { needed, counted }, unknown }: Counted) => {
  const w = words[page.lang];
  return counted + unknown >= needed ? (
    <span class="quiet">{w.unrecorded}</span>
  ) : (
    <Chip tone="neutral">{w.wasShort(needed - counted)}</Chip>
  );
};

const State = (props: Counted) => {
  if (props.quorum.isMet) return <Chip tone="done">{words[props.page.lang].enough}</Chip>;
  return props.isPast ? <Fact {...props} /> : <Missing {...props} />;
};

/** 満たす, or how many are missing, with the figures behind it. */
export const QuorumState = (props: Props) => {
  const { page, quorum } = props;
  const w = words[page.lang];
  return quorum === null ? (
    <>{w.noQuorum}</>
  ) : (
    <>
      <State {...props} quorum={quorum} />{" "}
      <span class="small">{w.figures(quorum.counted, quorum.needed)}</span>
    </>
  );
};
