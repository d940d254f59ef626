import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { History, type HistoryEntry } from "../../../ui/history";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import type { Assignment } from "../../assignments/model";
import { nameIn } from "../../organizations/present";
import { words as organizationWords } from "../../organizations/words";
import type { Seat } from "../../seats/model";
import { EndedChip } from "../../views/ended-chip";
import { Frame } from "../../views/frame";
import type { PostListing } from "../model";
import { words } from "../words";
import { Holders } from "./holders";
import { PostFacts } from "./post-facts";

interface Props {
  page: Page;
  post: PostListing;
  relatives: readonly PostListing[];
  seats: readonly Seat[];
  assignments: readonly Assignment[];
  mayRecord: boolean;
  history: readonly HistoryEntry[];
}

const Actions = ({ page, post }: Pick<Props, "page" | "post">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.transfers(`?post=${post.id}`)} kind="primary">
        {w.transfer}
      </LinkButton>
      <LinkButton href={to.postEdit(post.id)}>{w.editTitle}</LinkButton>
      <LinkButton href={to.postEnd(post.id)} kind="quiet">
        {post.validTo === null ? w.end : w.changeEnd}
      </LinkButton>
    </PageActions>
  );
};

/** One post: its place, its seats, and everybody who held it. */
export const PostPage = (props: Props) => {
  const { page, post, assignments, mayRecord } = props;
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame
      page={page}
      title={nameIn(post, page.lang)}
      trail={[{ href: to.organizations(), label: organizationWords[page.lang].title }]}
    >
      <PageTitle
        title={nameIn(post, page.lang)}
        shoulder={post.organizationName}
        chip={<EndedChip page={page} term={post} />}
      />
      {mayRecord && <Actions page={page} post={post} />}
      <PostFacts page={page} post={post} relatives={props.relatives} seats={props.seats} />
      <Section title={w.history}>
        {assignments.length === 0 ? (
          <p>{w.noHolders}</p>
        ) : (
          <Holders
            page={page}
            assignments={assignments}
            postTo={post.validTo}
            mayRecord={mayRecord}
          />
        )}
      </Section>
      <History page={page} entries={props.history} />
    </Frame>
  );
};
