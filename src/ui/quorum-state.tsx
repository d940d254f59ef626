import type { Page } from "../lib/page";
import { words } from "../words/attendance";
import { Chip } from "./chip";

interface Props {
  page: Page;
  /** null where the charter states none. */
  quorum: { readonly needed: number; readonly counted: number; readonly isMet: boolean } | null;
}

/** 満たす, or how many are missing, with the figures behind it. */
export const QuorumState = ({ page, quorum }: Props) => {
  const w = words[page.lang];
  if (quorum === null) return <>{w.noQuorum}</>;
  const { needed, counted, isMet } = quorum;
  return (
    <>
      <Chip tone={isMet ? "done" : "late"}>{isMet ? w.enough : w.short(needed - counted)}</Chip>{" "}
      <span class="small">{w.figures(counted, needed)}</span>
    </>
  );
};
