import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { OwnMeasures } from "../../ui/measure/own-measures";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { Pager } from "../../ui/pager";
import { type OwnLine, queryAfter } from "../model/own";
import { words } from "../words";
import { Frame } from "./frame";

interface Props {
  page: Page;
  measures: readonly OwnLine[];
  hasMore: boolean;
  isFirst: boolean;
  isOfficial: boolean;
}

const Neighbours = ({ page, measures, hasMore, isFirst }: Omit<Props, "isOfficial">) => {
  const to = paths[page.lang];
  const last = measures.at(-1);
  return (
    <Pager
      page={page}
      newer={isFirst ? null : to.myMeasures()}
      older={hasMore && last ? to.myMeasures(queryAfter(last)) : null}
      inOrder
    />
  );
};

/** The measures of one's own ministry, drafts included. */
export const MinePage = ({ page, measures, hasMore, isFirst, isOfficial }: Props) => {
  const w = words[page.lang];
  return (
    <Frame page={page} title={w.mine}>
      <PageTitle title={w.mine} lead={isOfficial ? w.mineAbout : w.notOfficial} />
      {isOfficial && (
        <PageActions>
          <LinkButton href={paths[page.lang].newMeasure()}>{w.register}</LinkButton>
        </PageActions>
      )}
      {isOfficial && measures.length === 0 && <Empty>{w.mineEmpty}</Empty>}
      {measures.length > 0 && <OwnMeasures page={page} measures={measures} from="mine" />}
      <Neighbours page={page} measures={measures} hasMore={hasMore} isFirst={isFirst} />
    </Frame>
  );
};
