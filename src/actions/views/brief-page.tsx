import { dayOf } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Column } from "../../ui/column";
import { Table } from "../../ui/data-table";
import { Day } from "../../ui/day";
import { LinkButton } from "../../ui/link-button";
import { Sources } from "../../ui/measure/sources";
import { PageActions } from "../../ui/page-actions";
import { PageTitle } from "../../ui/page-title";
import { PrintButton } from "../../ui/print-button";
import { SummaryList } from "../../ui/summary-list";
import type { ActionShown } from "../model/shown";
import { stageOf } from "../model/stage";
import { words } from "../page-words";
import { nameOf, shortNameOf, titleIn } from "../present";
import { words as common } from "../words";
import { Frame } from "./frame";
import { StageChip } from "../../ui/action/stage-chip";
import { gatheringName } from "./to-agenda";
import { AsTyped } from "../../ui/as-typed";

type Props = ActionShown & { page: Page };

const Standing = ({ page, action, parts, updates, ministries, confirmedAt }: Props) => {
  const { lang } = page;
  const [w, c] = [words[lang], common[lang]];
  const last = updates[0];
  return (
    <SummaryList
      figures
      rows={[
        { term: c.state, value: <StageChip page={page} stage={stageOf(action, parts)} /> },
        { term: c.leadMinistry, value: nameOf(ministries, action.leadId, lang) },
        {
          term: c.due,
          value: action.due === null ? c.noDue : <Day day={action.due} lang={lang} weekday />,
        },
        ...(confirmedAt ? [{ term: w.confirmedAt, value: gatheringName(confirmedAt, lang) }] : []),
        ...(last ? [{ term: w.latest, value: <Day day={dayOf(last.at)} lang={lang} /> }] : []),
        { term: w.asOf, value: <Day day={page.today} lang={lang} /> },
      ]}
    />
  );
};

const Parts = ({ page, action, parts, ministries }: Props) => {
  const { lang } = page;
  const c = common[lang];
  return (
    <Table caption={c.parts} captionHidden dense>
      <thead>
        <tr>
          <Column>{c.ministry}</Column>
          <Column>{c.task}</Column>
          <Column>{c.state}</Column>
          <Column>{c.due}</Column>
          <Column>{c.report}</Column>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => {
          const due = part.due ?? action.due;
          return (
            <tr>
              <th scope="row">{shortNameOf(ministries, part.ministryId, lang)}</th>
              <td>
                <AsTyped text={part.task} />
              </td>
              <td>
                <StageChip page={page} stage={part.state} />
              </td>
              <td>{due === null ? c.noDue : <Day day={due} lang={lang} />}</td>
              <td>
                <AsTyped text={part.report || c.noReport} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
};

/** 国会対応一枚紙: all of an action that fits on one A4, as reported. */
export const BriefPage = (props: Props) => {
  const { page, action, measures } = props;
  const { lang } = page;
  const [w, c] = [words[lang], common[lang]];
  return (
    <Frame page={page} title={w.briefTitle} action={action}>
      <article class="brief">
        <PageTitle title={titleIn(action, lang)} shoulder={c.number(action.number)} />
        <PageActions>
          <PrintButton page={page} />
          <LinkButton href={paths[lang].action(action.id)} kind="quiet">
            {c.back}
          </LinkButton>
        </PageActions>
        <p class="small quiet screen-only">{w.fits}</p>
        <Standing {...props} />
        <h2>{c.request}</h2>
        <AsTyped text={action.request} />
        <h2>{c.parts}</h2>
        <Parts {...props} />
        {measures.some(({ title }) => title !== null) && (
          <>
            <h2>{w.measures}</h2>
            <ul class="plain">
              {measures.flatMap(({ code, title, titleEn }) =>
                title === null ? (
                  []
                ) : (
                  <li>
                    {code} {titleIn({ title, titleEn: titleEn ?? "" }, lang)}
                  </li>
                ),
              )}
            </ul>
          </>
        )}
        <Sources page={page} of={[action]} />
      </article>
    </Frame>
  );
};
