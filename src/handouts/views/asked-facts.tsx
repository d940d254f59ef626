import type { Page } from "../../lib/page";
import { Due } from "../../ui/due";
import { Moment } from "../../ui/moment";
import { SummaryList } from "../../ui/summary-list";
import type { Listed } from "../model/shapes";
import { words } from "../page-words";
import { numberOf } from "../present";

interface Props {
  page: Page;
  handout: Pick<Listed, "kind" | "major" | "minor" | "due">;
  /** The agenda item; empty where it belongs to none. */
  item: string;
}

/** Which handout it is for which a file is sent: its number, item and deadline. */
export const AskedFacts = ({ page, handout, item }: Props) => {
  const w = words[page.lang];
  const { due } = handout;
  return (
    <SummaryList
      rows={[
        { term: w.number, value: numberOf(handout, page.lang) || w.unnumbered },
        ...(item ? [{ term: w.item, value: item }] : []),
        ...(due
          ? [
              {
                term: w.due,
                value: (
                  <>
                    <Moment at={due} lang={page.lang} /> <Due page={page} at={due} />
                  </>
                ),
              },
            ]
          : []),
      ]}
    />
  );
};
