import type { Lang } from "../lib/lang";
import { words } from "../words/membership";

/** One line of a 名簿: a seat, its post as it was called that day, and who held it. */
export interface Member {
  readonly tier: "political" | "administrative";
  readonly role: "chair" | "member" | "observer";
  readonly ministry: string;
  readonly post: string;
  /** null where the post stands vacant (空席). */
  readonly name: string | null;
  readonly reading?: string | undefined;
  /** 併任 or 事務取扱. */
  readonly note?: string | undefined;
  readonly isSample?: boolean | undefined;
  /** Where the post's own page is, for those who may read it. */
  readonly href?: string | undefined;
}

interface Props {
  lang: Lang;
  row: Member;
  /** Whether a sample is marked as one here. */
  marksSample: boolean;
}

const Name = ({ lang, row, marksSample }: Props) => {
  const w = words[lang];
  if (row.name === null) return <span class="quiet">{w.vacant}</span>;
  return (
    <>
      <span class="seat-name">{row.name}</span>
      {row.reading && <span class="seat-name small quiet">{w.note(row.reading)}</span>}
      {row.note && w.note(row.note)}
      {marksSample && row.isSample && <span class="small quiet">{w.note(w.sample)}</span>}
    </>
  );
};

/** One seat of a 名簿. */
export const MemberRow = ({ lang, row, marksSample }: Props) => (
  <tr>
    <td>
      <span class={row.role === "member" ? "heard" : undefined}>{words[lang].roles[row.role]}</span>
    </td>
    {row.tier === "administrative" && <td>{row.ministry}</td>}
    <th scope="row">{row.href ? <a href={row.href}>{row.post}</a> : row.post}</th>
    <td>
      <Name lang={lang} row={row} marksSample={marksSample} />
    </td>
  </tr>
);
