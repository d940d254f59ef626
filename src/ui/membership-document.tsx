import { shownDay } from "../lib/calendar/wareki";
import type { Day } from "../lib/clock";
import type { Lang } from "../lib/lang";
import { words } from "../words/membership";
import type { Member } from "./member-row";
import { Membership } from "./membership";

interface Props {
  lang: Lang;
  /** Whose members these are. */
  council: string;
  day: Day;
  rows: readonly Member[];
}

/** The 構成員名簿 as a document: on paper, only it is printed. */
export const MembershipDocument = ({ lang, council, day, rows }: Props) => {
  const w = words[lang];
  return (
    <article class="document">
      <p class="document-council">{council}</p>
      <h2 class="document-title">{w.members}</h2>
      <p class="document-right">
        <time datetime={day}>{w.asOf(shownDay(day, lang))}</time>
      </p>
      <Membership lang={lang} rows={rows} />
    </article>
  );
};
