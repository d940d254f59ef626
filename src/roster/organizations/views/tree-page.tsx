import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Empty } from "../../../ui/empty";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Section } from "../../../ui/section";
import type { HeldPost } from "../../posts/model";
import { EndedChip } from "../../views/ended-chip";
import { Frame } from "../../views/frame";
import type { Branch } from "../model";
import { nameIn } from "../present";
import { words } from "../words";
import { BranchList } from "./branch-list";
import { PostList } from "./post-list";

interface Props {
  page: Page;
  tree: readonly Branch[];
  posts: readonly HeldPost[];
  mayRecord: boolean;
}

/** Every organisation and post, a part for each 府省. */
export const TreePage = ({ page, tree, posts, mayRecord }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} title={w.title}>
      <PageTitle title={w.title} lead={w.lead} />
      {mayRecord && (
        <PageActions>
          <LinkButton href={to.newOrganization()}>{w.add}</LinkButton>
          <LinkButton href={to.newPost()}>{w.addPost}</LinkButton>
        </PageActions>
      )}
      {tree.length === 0 && <Empty>{w.none}</Empty>}
      {tree.map(({ organization, branches }) => (
        <Section
          title={nameIn(organization, page.lang)}
          beside={
            <>
              <EndedChip page={page} term={organization} />{" "}
              <a
                href={to.organization(organization.id)}
                aria-label={w.openOf(nameIn(organization, page.lang))}
              >
                {w.open}
              </a>
            </>
          }
        >
          <PostList
            page={page}
            posts={posts.filter((post) => post.organizationId === organization.id)}
          />
          <BranchList page={page} branches={branches} posts={posts} />
        </Section>
      ))}
    </Frame>
  );
};
