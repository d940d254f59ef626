import type { Lang } from "../lib/lang";
import { words } from "../words/membership";
import { type Member, MemberRow } from "./member-row";

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
