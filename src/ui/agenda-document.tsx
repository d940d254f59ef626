import type { Child } from "hono/jsx";
import type { Page } from "../lib/page";
import { words } from "../words/agenda-document";

export interface AgendaDocumentItem {
  readonly title: string;
  /** Who presents it; empty when nobody is named. */
  readonly presenter: string;
}

interface Props {
  page: Pick<Page, "lang">;
  /** The body that meets. */
  bodyName: string;
  /** 第17回; empty for a 持ち回り meeting without a number. */
  meeting: string;
  /** Day and times; null while they are not known. */
  when: Child;
  /** Empty while it is not known; null where it never was, so that nothing is said of it. */
  place: string | null;
  /** Nobody gathers: neither opening nor closing. */
  isCirculated: boolean;
  items: readonly AgendaDocumentItem[];
  /** Whether the items hold the discussion themselves, so that it is no part of its own. */
  hasDiscussion: boolean;
  /** 配布資料: number and title. */
  handouts?: readonly { readonly number: string; readonly title: string }[] | undefined;
  /** The title's level in the page. */
  level?: 1 | 2 | undefined;
}

const Items = ({ page, items }: Pick<Props, "page" | "items">) =>
  items.map(({ title, presenter }) => (
    <li>
      <span>
        {title}
        {presenter && words[page.lang].by(presenter)}
      </span>
    </li>
  ));

const Proceedings = ({
  page,
  items,
  hasDiscussion,
}: Pick<Props, "page" | "items" | "hasDiscussion">) => {
  const w = words[page.lang];
  return (
    <ol class="document-items">
      <li>{w.opening}</li>
      <li>{w.greeting}</li>
      <li>
        <span>{w.items}</span>
        <ol>
          <Items page={page} items={items} />
        </ol>
      </li>
      {!hasDiscussion && <li>{w.discussion}</li>}
      <li>{w.closing}</li>
    </ol>
  );
};

const Where = ({
  page,
  when,
  place,
  isCirculated,
}: Pick<Props, "page" | "when" | "place" | "isCirculated">) => {
  const w = words[page.lang];
  return (
    <dl class="document-right">
      <div>
        <dt>{isCirculated ? w.decidedOn : w.when}</dt>
        <dd>{when ?? w.undecided}</dd>
      </div>
      {place !== null && (
        <div>
          <dt>{isCirculated ? w.how : w.place}</dt>
          <dd>{isCirculated ? w.circulated : place || w.undecided}</dd>
        </div>
      )}
    </dl>
  );
};

/** 議事次第, as a council lays it out on a sheet of A4. */
export const AgendaDocument = ({ level = 2, ...props }: Props) => {
  const { page, items, handouts = [], isCirculated } = props;
  const w = words[page.lang];
  const [Title, Part] = level === 1 ? (["h1", "h2"] as const) : (["h2", "h3"] as const);
  return (
    <article class="document">
      <p class="document-council">{w.council(props.bodyName, props.meeting)}</p>
      <Title class="document-title">{w.title}</Title>
      <Where page={page} when={props.when} place={props.place} isCirculated={isCirculated} />
      {isCirculated ? (
        <ol class="document-items">
          <Items page={page} items={items} />
        </ol>
      ) : (
        <Proceedings page={page} items={items} hasDiscussion={props.hasDiscussion} />
      )}
      {handouts.length > 0 && (
        <section>
          <Part class="document-part">【{w.handouts}】</Part>
          <dl class="document-list">
            {handouts.map(({ number, title }) => (
              <div>
                <dt>{number}</dt>
                <dd>{title}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </article>
  );
};
