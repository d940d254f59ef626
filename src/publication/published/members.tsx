import { shownDay } from "../../lib/calendar/wareki";
import type { Day } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import type { PublishedMember } from "../content/member";
import { holderName } from "../content/member-changes";
import { words as named } from "../content/words";
import { words } from "../words";

const tiers = ["political", "administrative"] as const;

const Row = ({ page, member }: { page: Page; member: PublishedMember }) => {
  const { lang } = page;
  return (
    <tr>
      <th scope="row">{(lang === "en" && member.postEn) || member.post}</th>
      <td>{(lang === "en" && member.ministryEn) || member.ministry}</td>
      <td>{named[lang].roles[member.role]}</td>
      <td>
        {member.name !== null && member.reading ? (
          <ruby>
            {holderName(member, lang)}
            <rp>（</rp>
            <rt>{member.reading}</rt>
            <rp>）</rp>
          </ruby>
        ) : (
          holderName(member, lang)
        )}
      </td>
    </tr>
  );
};

/** 構成員 on a day, 政務 then 事務, each in the order of the 名簿; 敬称略. */
export const Members = ({
  page,
  members,
  day,
}: {
  page: Page;
  members: readonly PublishedMember[];
  day: Day;
}) => {
  const w = words[page.lang];
  if (members.length === 0) return <p>{w.noMembers(shownDay(day, page.lang))}</p>;
  return (
    <>
      {tiers.map((tier) => {
        const seated = members.filter((member) => member.tier === tier);
        return seated.length === 0 ? null : (
          <Table caption={w.membersCaption(named[page.lang].tiers[tier], shownDay(day, page.lang))}>
            <thead>
              <tr>
                <Column>{w.post}</Column>
                <Column>{w.ministry}</Column>
                <Column>{w.role}</Column>
                <Column>{w.name}</Column>
              </tr>
            </thead>
            <tbody>
              {seated.map((member) => (
                <Row page={page} member={member} />
              ))}
            </tbody>
          </Table>
        );
      })}
      <p class="small quiet">{w.withoutTitles}</p>
    </>
  );
};
