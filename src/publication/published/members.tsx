import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Lang } from "../../lib/lang";
import type { Page } from "../../lib/page";
import type { Member } from "../../ui/member-row";
import { MembershipDocument } from "../../ui/membership-document";
import type { PublishedBody } from "../content/body";
import type { PublishedMember } from "../content/member";
import { bodyName } from "../content/title";
import { words as named } from "../content/words";
import { words } from "../words";

/** Members as a 名簿 lists them in a language. */
const rowsOf = (members: readonly PublishedMember[], lang: Lang): Member[] =>
  members.map(
    ({ tier, role, ministry, ministryEn, post, postEn, name, reading, kind, isSample }) => ({
      tier,
      role,
      ministry: (lang === "en" && ministryEn) || ministry,
      post: (lang === "en" && postEn) || post,
      name,
      reading: reading ?? undefined,
      note: kind === null ? undefined : named[lang].holdings[kind] || undefined,
      isSample,
    }),
  );

interface Props {
  page: Page;
  body: PublishedBody;
  members: readonly PublishedMember[];
  day: Day;
}

/** 構成員 on a day, 政務 then 事務, each in the order of the 名簿; 敬称略. */
export const Members = ({ page, body, members, day }: Props) => {
  const { lang } = page;
  if (members.length === 0) return <p>{words[lang].noMembers(shownDay(day, lang))}</p>;
  const rows = rowsOf(members, lang);
  return <MembershipDocument lang={lang} council={bodyName(body, lang)} day={day} rows={rows} />;
};
