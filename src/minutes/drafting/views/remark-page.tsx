import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { LinkButton } from "../../../ui/link-button";
import { Notice } from "../../../ui/notice";
import { PageActions } from "../../../ui/page-actions";
import { MinutesLayout } from "../../views/minutes-layout";
import { vocabulary } from "../../words";
import { directions } from "../model/moving";
import { words } from "../form-words";
import { words as pages } from "../words";
import { RemarkEditor, type RemarkEditorProps } from "./remark-editor";

interface Props extends RemarkEditorProps {
  page: Page;
  meeting: { readonly id: string; readonly number: number | null };
  /** The section in which the remark stands: the item and its number, or null before the first. */
  section: { readonly item: { readonly title: string }; readonly number: number } | null;
  /** Whether the text changed after the one in the summary was written. */
  isSummaryOutdated?: boolean;
}

/** One remark: to be written, or changed; where somebody else saved first, with both texts. */
export const RemarkPage = (props: Props) => {
  const { page, meeting, minutes, section, remarkId, version } = props;
  const w = words[page.lang];
  const v = vocabulary[page.lang];
  const to = paths[page.lang];
  return (
    <MinutesLayout
      page={page}
      meeting={meeting}
      minutes={minutes}
      title={remarkId === undefined ? w.newTitle : w.editTitle}
      lead={section === null ? v.opening : v.item(section.number, section.item.title)}
    >
      {remarkId !== undefined && version !== undefined && (
        <PageActions>
          <LinkButton href={to.newRemark(meeting.id, `?after=${remarkId}`)}>
            {pages[page.lang].after}
          </LinkButton>
          {directions.map((direction) => (
            <ActionButton
              page={page}
              action={to.remarkStep(meeting.id, remarkId, "move")}
              values={{ [direction]: String(version) }}
            >
              {pages[page.lang][direction]}
            </ActionButton>
          ))}
        </PageActions>
      )}
      {props.isSummaryOutdated && (
        <Notice page={page} tone="warning" heading={w.summaryOutdated}>
          <p>{w.summaryOutdatedText}</p>
        </Notice>
      )}
      <RemarkEditor {...props} />
    </MinutesLayout>
  );
};
