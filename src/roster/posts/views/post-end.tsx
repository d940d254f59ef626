import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { TickField } from "../../../ui/fields/tick-field";
import { Notice } from "../../../ui/notice";
import type { Assignment } from "../../assignments/model";
import { nameIn } from "../../organizations/present";
import { EndPage } from "../../views/end-page";
import { words } from "../../words/ending";
import type { PostListing } from "../model";
import { postOptions } from "../present";

interface Props {
  page: Page;
  form: FormState;
  post: PostListing;
  posts: readonly PostListing[];
  /** What ends with the post: those who hold it, and how many seats. */
  holders: readonly Assignment[];
  seats: number;
}

const Consequences = ({ page, holders, seats }: Pick<Props, "page" | "holders" | "seats">) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="warning" heading={w.consequences}>
      <ul>
        {holders.map((holder) => (
          <li>{w.assignmentEnds(holder.displayName)}</li>
        ))}
        {seats > 0 && <li>{w.seatEnds}</li>}
        {holders.length + seats === 0 && <li>{w.nothing}</li>}
      </ul>
    </Notice>
  );
};

/** Asks on which day a post ends, what comes after it, and whether that takes over the seat and the holder. */
export const PostEnd = ({ page, form, post, posts, holders, seats }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const name = nameIn(post, page.lang);
  return (
    <EndPage
      page={page}
      name={name}
      trail={[{ href: to.post(post.id), label: name }]}
      action={to.postEnd(post.id)}
      back={to.post(post.id)}
      version={post.version}
      form={form}
      isEnded={post.validTo !== null}
      successors={postOptions(posts, page.lang).filter((option) => option.value !== post.id)}
      consequences={<Consequences page={page} holders={holders} seats={seats} />}
    >
      {holders.length + seats > 0 && (
        <TickField
          page={page}
          form={form}
          name="carry"
          label={w.carry}
          hint={w.carryHint}
          value="on"
        />
      )}
    </EndPage>
  );
};
