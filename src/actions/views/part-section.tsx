import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Day } from "../../ui/day";
import { LinkButton } from "../../ui/link-button";
import { Section } from "../../ui/section";
import { SummaryList } from "../../ui/summary-list";
import type { ActionShown } from "../model/shown";
import type { DraftedPart } from "../model/shapes";
import { isLive, waitedOf } from "../model/stage";
import { words } from "../page-words";
import { nameOf } from "../present";
import { words as common } from "../words";
import { LateMarks } from "./late-marks";
import { StageChip } from "../../ui/action/stage-chip";
import { UpdateList } from "./update-list";
import { AsTyped } from "../../ui/as-typed";

interface Props extends ActionShown {
  page: Page;
  part: DraftedPart;
  /** Whether it is a part of the reader's own ministry. */
  isOwn: boolean;
}

const Marks = ({ page, action, part, changes }: Props) => {
  if (action.state !== "open") return null;
  const time = waitedOf(part, action.due, page.today, changes);
  return <LateMarks page={page} time={time} />;
};

const Doing = ({ page, action, part, isOwn, permits }: Props) => {
  const w = words[page.lang];
  const isOurs = isOwn && isLive(part);
  if (action.state !== "open" || !(isOwn || permits.mayManage)) return null;
  return (
    <p class="actions screen-only">
      <LinkButton
        href={paths[page.lang].part(action.id, part.id)}
        kind={isOurs ? "primary" : "secondary"}
      >
        {isOurs ? w.write : w.openPart}
      </LinkButton>
    </p>
  );
};

/** What a ministry is asked, how far it is, and what it reported. */
export const PartSection = (props: Props) => {
  const { page, action, part, updates, ministries } = props;
  const { lang } = page;
  const w = common[lang];
  const due = part.due ?? action.due;
  const name = nameOf(ministries, part.ministryId, lang);
  return (
    <Section
      title={part.ministryId === action.leadId ? w.leadOf(name) : name}
      level={3}
      id={`part-${part.ministryId}`}
      beside={
        <>
          <StageChip page={page} stage={part.state} /> <Marks {...props} />
        </>
      }
    >
      <SummaryList
        rows={[
          {
            term: w.task,
            value: <AsTyped text={part.task === "" ? words[lang].noTask : part.task} />,
          },
          { term: w.due, value: due === null ? w.noDue : <Day day={due} lang={lang} weekday /> },
          {
            term: w.report,
            value:
              part.report === "" ? (
                <span class="quiet">{w.noReport}</span>
              ) : (
                <AsTyped text={part.report} />
              ),
          },
        ]}
      />
      {part.draftState !== null && <p class="hint">{words[lang].draftThere}</p>}
      <UpdateList page={page} updates={updates.filter(({ partId }) => partId === part.id)} />
      <Doing {...props} />
    </Section>
  );
};
