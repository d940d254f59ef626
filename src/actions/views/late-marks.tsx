import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import type { Waited } from "../model/stage";
import { words } from "../words";

interface Props {
  page: Pick<Page, "lang">;
  time: Waited;
}

/** 締切超過, and how long nobody has moved it; nothing where it is in time. */
export const LateMarks = ({ page, time }: Props) => {
  const w = words[page.lang];
  return (
    <>
      {time.isOverdue && (
        <Chip tone="late">{time.late > 0 ? w.overdue(time.late) : w.justOverdue}</Chip>
      )}{" "}
      {time.isStuck && <Chip tone="soon">{w.waited(time.waited)}</Chip>}
    </>
  );
};
