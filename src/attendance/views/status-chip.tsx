import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import { words } from "../../words/attendance";
import type { Basis, Status } from "../model";

const tones: Record<Status, Tone> = {
  present: "done",
  online: "done",
  proxy: "active",
  absent: "stopped",
};

interface Props {
  page: Page;
  status: Status | null;
  basis: Basis;
}

/** 出席, オンライン, 代理, 欠席, or that nothing is known yet. */
export const StatusChip = ({ page, status, basis }: Props) => {
  const w = words[page.lang];
  return status === null ? (
    <Chip tone="neutral">{w.unknown[basis]}</Chip>
  ) : (
    <Chip tone={tones[status]}>{w.statuses[status]}</Chip>
  );
};
