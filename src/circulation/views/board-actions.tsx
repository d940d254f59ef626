import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { ActionButton } from "../../ui/action-button";
import { GateLink } from "../../ui/gate-link";
import { LinkButton } from "../../ui/link-button";
import { PageActions } from "../../ui/page-actions";
import { PrintButton } from "../../ui/print-button";
import { owesReply } from "../model/lines";
import type { CirculationSheet } from "../model/sheet";
import { words } from "../page-words";

interface Props {
  page: Page;
  sheet: CirculationSheet;
  mayRun: boolean;
  /** Whether the reader settles minutes of the meeting, which rest on what is recorded here. */
  maySettle: boolean;
  /** Whether the end is offered here: it can come, and is not yet what the page leads to. */
  isClosable: boolean;
}

const Steps = ({ page, sheet, isClosable }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { meeting, circulation, lines } = sheet;
  const missing = lines.filter(owesReply).length;
  return (
    <>
      {missing > 0 && (
        <ActionButton
          page={page}
          action={to.circulationStep(meeting.id, "remind")}
          version={circulation?.version}
        >
          {w.remind(missing)}
        </ActionButton>
      )}
      <LinkButton href={to.circulationStep(meeting.id, "extend")}>{w.extend}</LinkButton>
      {isClosable && (
        <LinkButton href={to.circulationStep(meeting.id, "close")}>{w.close}</LinkButton>
      )}
    </>
  );
};

/** What the secretariat can do while the papers go round, and the way to paper. */
export const BoardActions = (props: Props) => (
  <PageActions>
    {props.mayRun && props.sheet.stage === "open" && <Steps {...props} />}
    {props.maySettle && <GateLink page={props.page} meetingId={props.sheet.meeting.id} />}
    {props.sheet.circulation && <PrintButton page={props.page} />}
  </PageActions>
);
