import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Empty } from "../../ui/empty";
import { LinkButton } from "../../ui/link-button";
import { OwnMeasures } from "../../ui/measure/own-measures";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import type { OwnLine } from "../model/own";
import { words } from "../words";
import { Frame } from "./frame";

interface Props {
  page: Page;
  measures: readonly OwnLine[];
  isOfficial: boolean;
}

/** The measures of one's own ministry, drafts included. */
export const MinePage = ({ page, measures, isOfficial }: Props) => {
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
    </Frame>
  );
};
