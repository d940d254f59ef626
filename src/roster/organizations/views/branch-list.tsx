import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import type { HeldPost } from "../../posts/model";
import { EndedChip } from "../../views/ended-chip";
import type { Branch } from "../model";
import { nameIn } from "../present";
import { PostList } from "./post-list";

interface Props {
  page: Page;
  branches: readonly Branch[];
  posts: readonly HeldPost[];
}

/** Organisations with their posts, and those beneath them. */
export const BranchList = ({ page, branches, posts }: Props) =>
  branches.length === 0 ? null : (
    <ul>
      {branches.map(({ organization, branches: beneath }) => (
        <li>
          <a href={paths[page.lang].organization(organization.id)}>
            {nameIn(organization, page.lang)}
          </a>{" "}
          <EndedChip page={page} term={organization} />
          <PostList
            page={page}
            posts={posts.filter((post) => post.organizationId === organization.id)}
          />
          <BranchList page={page} branches={beneath} posts={posts} />
        </li>
      ))}
    </ul>
  );
