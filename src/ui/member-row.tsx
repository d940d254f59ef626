import type { Lang } from "../lib/lang";
import { words } from "../words/membership";
import type { Member } from "./membership";

const Name = ({ lang, row }: { lang: Lang; row: Member }) => {
  const w = words[lang];
  if (row.name === null) return <span class="quiet">{w.vacant}</span>;
  return (
    <>
      {row.name}
      {row.reading && <span class="small">{w.note(row.reading)}</span>}
      {row.note && w.note(row.note)}
      {row.isSample && <span class="small quiet">{w.note(w.sample)}</span>}
    </>
  );
};

/** One seat of a 名簿. */
export const MemberRow = ({ lang, row }: { lang: Lang; row: Member }) => (
  <tr>
    <td>
      <span class={row.role === "member" ? "heard" : undefined}>{words[lang].roles[row.role]}</span>
    </td>
    {row.tier === "administrative" && <td>{row.ministry}</td>}
    <th scope="row">{row.href ? <a href={row.href}>{row.post}</a> : row.post}</th>
    <td>
      <Name lang={lang} row={row} />
    </td>
  </tr>
);
