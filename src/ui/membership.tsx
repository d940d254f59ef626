import type { Lang } from "../lib/lang";
import { words } from "../words/membership";
import { MemberRow } from "./member-row";

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
  /** In their order: chair first, then 建制順. */
  rows: readonly Member[];
}

interface Part extends Props {
  tier: Member["tier"];
  /** Whether each sample is marked as one, because not all are. */
  marksSample: boolean;
}

const Block = ({ lang, tier, rows, marksSample }: Part) => {
  const w = words[lang];
  return (
    <table class="document-seats">
      <caption>{w.tiers[tier]}</caption>
      <thead class="heard">
        <tr>
          <th scope="col">{w.role}</th>
          {tier === "administrative" && <th scope="col">{w.ministry}</th>}
          <th scope="col">{w.post}</th>
          <th scope="col">{w.name}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <MemberRow lang={lang} row={row} marksSample={marksSample} />
        ))}
      </tbody>
    </table>
  );
};

/** The 名簿 of a day in its two blocks, （政務） and （事務）, as domain practice lays it out. */
export const Membership = ({ lang, rows }: Props) => {
  const w = words[lang];
  const tiers = (["political", "administrative"] as const).map((tier) => ({
    tier,
    rows: rows.filter((row) => row.tier === tier),
  }));
  const named = rows.filter((row) => row.name !== null);
  const allSamples = named.length > 0 && named.every((row) => row.isSample);
  return rows.length === 0 ? (
    <p>{w.nobody}</p>
  ) : (
    <>
      {tiers
        .filter((block) => block.rows.length > 0)
        .map((block) => (
          <Block lang={lang} {...block} marksSample={!allSamples} />
        ))}
      <p class="document-end">
        {w.noHonorifics}
        {allSamples && (
          <>
            <br />
            <span class="small quiet">{w.allSamples}</span>
          </>
        )}
      </p>
    </>
  );
};
