import type { Page } from "../lib/page";
import { words } from "../words/attendance";
import { Chip } from "./chip";

interface Props {
  page: Page;
  /** null where the charter states none. */
  quorum: { readonly needed: number; readonly counted: number; readonly isMet: boolean } | null;
  /** How many are not heard of yet: while they could still make it up, nothing is lost. */
  unknown: number;
}

/** 満たす, or how many are missing, with the figures behind it. */
export const QuorumState = ({ page, quorum, unknown }: Props) => {
  const w = words[page.lang];
  if (quorum === null) return <>{w.noQuorum}</>;
  const { needed, counted, isMet } = quorum;
  const missing = counted + unknown >= needed ? "soon" : "late";
  return (
    <>
      <Chip tone={isMet ? "done" : missing}>{isMet ? w.enough : w.short(needed - counted)}</Chip>{" "}
      <span class="small">{w.figures(counted, needed)}</span>
    </>
  );
};
