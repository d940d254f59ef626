import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import { AgendaDocument } from "../../ui/agenda-document";
import type { AgendaContent } from "../content/agenda";
import { absenceTold, handoutLabel } from "../content/handout-label";
import type { PublishedHandout } from "../content/handouts";
import { bodyName, shortTitle } from "../content/title";
import { words } from "./handout-words";
import { When } from "./when";

interface Props {
  page: Page;
  content: AgendaContent;
  handouts?: readonly PublishedHandout[] | undefined;
}

/** A title with who submitted it; of a number that nobody has, only that. */
const paperTold = (one: PublishedHandout, lang: Lang): string => {
  const submitter = (lang === "en" && one.submitterEn) || one.submitter;
  if (one.title === "") return absenceTold(one, lang);
  return submitter === "" ? one.title : `${one.title}${words[lang].by(submitter)}`;
};

/** The 議事次第 as it prints. */
export const AgendaSheet = ({ page, content, handouts = [] }: Props) => {
  const { number, format, items, place, state } = content;
  const wasHeld = state === "held" || state === "finalized";
  return (
    <div class="print-only">
      <AgendaDocument
        page={page}
        bodyName={bodyName(content.body, page.lang)}
        meeting={number === null ? "" : shortTitle(content, page.lang)}
        when={content.day === null ? null : <When page={page} content={content} />}
        place={place === "" && wasHeld && format !== "circulated" ? null : place}
        isCirculated={format === "circulated"}
        items={items.map(({ title, presenter, presenterEn }) => ({
          title,
          presenter: (page.lang === "en" && presenterEn) || presenter,
        }))}
        handouts={handouts.map((one) => ({
          number: handoutLabel(one.number, page.lang),
          title: paperTold(one, page.lang),
        }))}
        hasDiscussion={items.some(({ kind }) => kind === "discussion")}
      />
    </div>
  );
};
