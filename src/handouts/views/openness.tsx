import type { Page } from "../../lib/page";
import type { Listed } from "../model/shapes";
import { vocabulary } from "../words";

interface Props {
  page: Page;
  handout: Pick<Listed, "disclosure" | "clause">;
}

/** How far a handout may go; a withheld one with the 号 on which it is. */
export const Openness = ({ page, handout: { disclosure, clause } }: Props) => {
  const w = vocabulary[page.lang];
  return (
    <>
      {w.disclosures[disclosure]}
      {clause !== null && <span class="small"> {w.clause(clause)}</span>}
    </>
  );
};
