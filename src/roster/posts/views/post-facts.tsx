import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { SummaryList } from "../../../ui/summary-list";
import { nameIn } from "../../organizations/present";
import type { Seat } from "../../seats/model";
import { Period } from "../../views/period";
import { Source } from "../../views/source";
import { words as common } from "../../words";
import type { PostListing } from "../model";
import { words } from "../words";

interface Props {
  page: Page;
  post: PostListing;
  /** Its predecessors and its successor. */
  relatives: readonly PostListing[];
  seats: readonly Seat[];
}

const Links = ({ page, posts }: { page: Page; posts: readonly PostListing[] }) => (
  <>
    {posts.length === 0 && "－"}
    {posts.map((post) => (
      <div>
        <a href={paths[page.lang].post(post.id)}>{nameIn(post, page.lang)}</a>
      </div>
    ))}
  </>
);

const Seats = ({ page, seats }: Pick<Props, "page" | "seats">) => {
  const c = common[page.lang];
  return (
    <>
      {seats.length === 0 && words[page.lang].noSeat}
      {seats.map((seat) => (
        <div>
          <a href={paths[page.lang].seat(seat.id)}>
            {c.tiers[seat.tier]}・{c.roles[seat.role]}
          </a>{" "}
          <Period page={page} term={seat} />
        </div>
      ))}
    </>
  );
};

/** What is recorded of a post. */
export const PostFacts = ({ page, post, relatives, seats }: Props) => {
  const w = words[page.lang];
  const c = common[page.lang];
  const before = relatives.filter((one) => one.successorId === post.id);
  const after = relatives.filter((one) => one.id === post.successorId);
  return (
    <SummaryList
      rows={[
        {
          term: w.organization,
          value: (
            <a href={paths[page.lang].organization(post.organizationId)}>{post.organizationName}</a>
          ),
        },
        { term: w.name, value: post.name },
        { term: c.nameEn, value: post.nameEn === "" ? "－" : post.nameEn },
        { term: c.period, value: <Period page={page} term={post} /> },
        { term: w.seats, value: <Seats page={page} seats={seats} /> },
        { term: w.predecessors, value: <Links page={page} posts={before} /> },
        { term: c.successor, value: <Links page={page} posts={after} /> },
        { term: c.source, value: <Source {...post} /> },
      ]}
    />
  );
};
