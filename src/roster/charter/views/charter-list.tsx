import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Table } from "../../../ui/data-table";
import { Day } from "../../../ui/day";
import { Empty } from "../../../ui/empty";
import { History, type HistoryEntry } from "../../../ui/history";
import { LinkButton } from "../../../ui/link-button";
import { PageActions } from "../../../ui/page-actions";
import { PageTitle } from "../../../ui/page-title";
import { Frame } from "../../views/frame";
import type { Charter } from "../model";
import { proxyText, quorumText, versionName, words } from "../words";
import { ForceChip } from "./force-chip";

interface Props {
  page: Page;
  /** Newest first. */
  charters: readonly Charter[];
  mayWrite: boolean;
  mayPrepare: boolean;
  history: readonly HistoryEntry[];
}

const Versions = ({ page, charters }: Pick<Props, "page" | "charters">) => {
  const w = words[page.lang];
  return (
    <Table caption={w.caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{w.number}</th>
          <th scope="col">{w.validFrom}</th>
          <th scope="col">{w.decidedOn}</th>
          <th scope="col">{w.quorum}</th>
          <th scope="col">{w.proxies}</th>
        </tr>
      </thead>
      <tbody>
        {charters.map((charter) => (
          <tr>
            <th scope="row">
              <a href={paths[page.lang].charterVersion(charter.id)}>
                {versionName(charter.number, page.lang)}
              </a>{" "}
              <ForceChip page={page} charters={charters} charter={charter} />
            </th>
            <td>
              <Day day={charter.validFrom} lang={page.lang} />
            </td>
            <td>{charter.decidedOn ? <Day day={charter.decidedOn} lang={page.lang} /> : "－"}</td>
            <td>{quorumText(charter, page.lang)}</td>
            <td>{proxyText(charter, page.lang)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
};

/** Every version of the charter. */
export const CharterList = ({ page, charters, mayWrite, mayPrepare, history }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  return (
    <Frame page={page} title={w.title}>
      <PageTitle title={w.title} lead={w.lead} />
      <PageActions>
        {mayWrite && (
          <LinkButton href={to.newCharter()} kind="primary">
            {w.add}
          </LinkButton>
        )}
        {mayPrepare && charters.length > 0 && (
          <LinkButton href={to.prepareCharter()}>{w.publish}</LinkButton>
        )}
      </PageActions>
      {charters.length === 0 ? (
        <Empty>{w.none}</Empty>
      ) : (
        <Versions page={page} charters={charters} />
      )}
      <History page={page} entries={history} />
    </Frame>
  );
};
