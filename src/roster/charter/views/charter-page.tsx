import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Difference } from "../../../ui/diff";
import { Day } from "../../../ui/day";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { PrintButton } from "../../../ui/print-button";
import { Section } from "../../../ui/section";
import { SummaryList } from "../../../ui/summary-list";
import { Frame } from "../../views/frame";
import { Period } from "../../views/period";
import { Source } from "../../views/source";
import { words as common } from "../../words";
import { type Charter, termOf, versionBefore } from "../model";
import { proxyText, quorumText, versionName, words } from "../words";
import { CharterSheet } from "./charter-sheet";
import { ForceChip } from "./force-chip";

interface Props {
  page: Page;
  charter: Charter;
  charters: readonly Charter[];
  mayWrite: boolean;
}

const Facts = ({ page, charter, charters }: Omit<Props, "mayWrite">) => {
  const w = words[page.lang];
  const { decidedOn } = charter;
  return (
    <SummaryList
      rows={[
        { term: w.decidedOn, value: decidedOn ? <Day day={decidedOn} lang={page.lang} /> : "－" },
        { term: w.until, value: <Period page={page} term={termOf(charters, charter)} /> },
        { term: w.quorum, value: quorumText(charter, page.lang) },
        { term: w.proxies, value: proxyText(charter, page.lang) },
        { term: common[page.lang].source, value: <Source {...charter} /> },
      ]}
    />
  );
};

const Changes = ({ page, charter, charters }: Omit<Props, "mayWrite">) => {
  const w = words[page.lang];
  const before = versionBefore(charters, charter.number);
  return (
    <Section
      title={w.difference}
      lead={before ? w.differenceOf(versionName(before.number, page.lang)) : w.firstVersion}
    >
      {before && <Difference page={page} before={before.text} after={charter.text} />}
    </Section>
  );
};

/** One version of the charter: its rules, its text, and what it changed. */
export const CharterPage = ({ page, charter, charters, mayWrite }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const version = versionName(charter.number, page.lang);
  return (
    <Frame page={page} title={version} trail={[{ href: to.deskCharter(), label: w.title }]}>
      <div class="screen-only">
        <PageTitle
          title={charter.title}
          shoulder={version}
          chip={<ForceChip page={page} charters={charters} charter={charter} />}
        />
      </div>
      <PageActions>
        {mayWrite && <LinkButton href={to.charterEdit(charter.id)}>{w.editTitle}</LinkButton>}
        <PrintButton page={page} />
      </PageActions>
      <div class="screen-only">
        <Facts page={page} charter={charter} charters={charters} />
      </div>
      <Section title={w.text}>
        <CharterSheet page={page} charter={charter} />
      </Section>
      <div class="screen-only">
        <Changes page={page} charter={charter} charters={charters} />
      </div>
    </Frame>
  );
};
