import type { Page } from "../../lib/page";
import type { Basis } from "../model";
import type { SeatLine } from "../model/lines";
import { ProxyNote } from "./proxy-note";
import { StatusChip } from "./status-chip";

interface Props {
  page: Page;
  line: SeatLine;
  basis: Basis;
}

/** A filled seat's answer or record, with who stands in. */
export const SeatState = ({ page, line, basis }: Props) =>
  line.holder === null ? null : (
    <>
      <StatusChip page={page} status={line.answer?.[basis] ?? null} basis={basis} />
      <ProxyNote page={page} line={line} basis={basis} />
    </>
  );
