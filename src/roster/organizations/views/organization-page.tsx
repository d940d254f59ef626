import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { History, type HistoryEntry } from "../../../ui/history";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import type { HeldPost } from "../../posts/model";
import { EndedChip } from "../../views/ended-chip";
import { Frame } from "../../views/frame";
import { type Organization, treeOf } from "../model";
import { nameIn } from "../present";
import { words } from "../words";
import { BranchList } from "./branch-list";
import { OrganizationFacts } from "./organization-facts";
import { PostList } from "./post-list";

interface Props {
  page: Page;
  organization: Organization;
  organizations: readonly Organization[];
  posts: readonly HeldPost[];
  mayRecord: boolean;
  history: readonly HistoryEntry[];
}

const Actions = ({ page, organization }: Pick<Props, "page" | "organization">) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <PageActions>
      <LinkButton href={to.organizationEdit(organization.id)}>{w.editTitle}</LinkButton>
      <LinkButton href={to.newPost(organization.id)}>{w.addPost}</LinkButton>
      <LinkButton href={to.organizationEnd(organization.id)} kind="quiet">
        {organization.validTo === null ? w.end : w.changeEnd}
      </LinkButton>
    </PageActions>
  );
};

/** One organisation: its place, its posts, and what came before and after. */
export const OrganizationPage = (props: Props) => {
  const { page, organization, organizations, posts, mayRecord, history } = props;
  const w = words[page.lang];
  const beneath = treeOf(organizations.filter((one) => one.parentId === organization.id));
  return (
    <Frame
      page={page}
      title={nameIn(organization, page.lang)}
      trail={[{ href: paths[page.lang].organizations(), label: w.title }]}
    >
      <PageTitle
        title={nameIn(organization, page.lang)}
        shoulder={w.kinds[organization.kind]}
        chip={<EndedChip page={page} term={organization} />}
      />
      {mayRecord && <Actions page={page} organization={organization} />}
      <OrganizationFacts page={page} organization={organization} organizations={organizations} />
      <Section title={w.posts}>
        {posts.length === 0 ? <p>{w.noPosts}</p> : <PostList page={page} posts={posts} />}
      </Section>
      {beneath.length > 0 && (
        <Section title={w.parts}>
          <BranchList page={page} branches={beneath} posts={[]} />
        </Section>
      )}
      <History page={page} entries={history} />
    </Frame>
  );
};
