import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import type { HeldPost } from "../../posts/model";
import { EndedChip } from "../../views/ended-chip";
import { words as common } from "../../words";
import { nameIn } from "../present";

const HolderOf = ({ page, post }: { page: Page; post: HeldPost }) => {
  const w = common[page.lang];
  if (post.validTo !== null && post.validTo <= page.today)
    return <EndedChip page={page} term={post} />;
  return (
    <span class="quiet">
      {post.holder ?? w.vacant}
      {post.isSample && w.sample}
    </span>
  );
};

/** An organisation's posts with who holds them today. */
export const PostList = ({ page, posts }: { page: Page; posts: readonly HeldPost[] }) =>
  posts.length === 0 ? null : (
    <ul class="small">
      {posts.map((post) => (
        <li>
          <a href={paths[page.lang].post(post.id)}>{nameIn(post, page.lang)}</a>{" "}
          <HolderOf page={page} post={post} />
        </li>
      ))}
    </ul>
  );
