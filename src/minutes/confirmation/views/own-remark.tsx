import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { ActionButton } from "../../../ui/action-button";
import { Details } from "../../../ui/details";
import { Difference } from "../../../ui/diff";
import { LinkButton } from "../../../ui/link-button";
import { Moment } from "../../../ui/moment";
import { standingOf } from "../model";
import { seenTyped } from "../model/answering";
import type { OwnRemark as Own } from "../present";
import { words } from "../speaker-words";
import { vocabulary } from "../words";
import { CorrectionTold } from "./correction-told";
import { StandingChip } from "./standing-chip";

interface Props {
  page: Page;
  meetingId: string;
  own: Own;
  /** The seat for which the secretariat answers; empty where somebody answers for their own. */
  seat: string;
  /** Whether answers are taken just now. */
  isTaken: boolean;
}

const Standing = ({ page, own: { asked } }: Props) => {
  const { answeredAt, answerer, answeredAs } = asked;
  const w = words[page.lang];
  return (
    <p class="remark-standing">
      <StandingChip page={page} standing={standingOf(asked)} />
      {answeredAt !== null && (
        <span class="small quiet">
          <Moment at={answeredAt} lang={page.lang} />{" "}
          {answerer !== null &&
            answeredAs !== null &&
            w.answeredBy(answerer, vocabulary[page.lang].capacities[answeredAs])}
        </span>
      )}
    </p>
  );
};

const Buttons = ({ page, meetingId, own, seat }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const { asked, corrections } = own;
  const standing = standingOf(asked);
  const open = corrections.find(({ state }) => state === "open");
  const mayConfirm = standing === "pending" || standing === "again" || standing === "deemed";
  return (
    <div class="actions screen-only">
      {mayConfirm && (
        <ActionButton
          page={page}
          action={to.minutesConfirm(meetingId)}
          values={{ seen: seenTyped([asked]), seat }}
        >
          {w.fine}
        </ActionButton>
      )}
      <LinkButton href={to.remarkStep(meetingId, asked.id, "correction")} kind="quiet">
        {open ? w.changeCorrection : w.correct}
      </LinkButton>
      {open && (
        <ActionButton
          page={page}
          action={to.withdrawCorrection(meetingId, open.id)}
          version={open.version}
          kind="quiet"
        >
          {w.withdraw}
        </ActionButton>
      )}
    </div>
  );
};

const Corrections = ({ page, own }: Props) => {
  const w = words[page.lang];
  const [newest, ...others] = own.corrections;
  return (
    <>
      {newest && <CorrectionTold page={page} correction={newest} />}
      {others.length > 0 && (
        <Details summary={w.earlier(others.length)}>
          {others.map((correction) => (
            <CorrectionTold page={page} correction={correction} />
          ))}
        </Details>
      )}
    </>
  );
};

/** Beneath one's own remark: how it stands, what changed, what was asked for, and the answer to give. */
export const OwnRemark = (props: Props) => {
  const { page, own, isTaken } = props;
  return (
    <>
      <Standing {...props} />
      {own.before !== null && (
        <div class="correction">
          <p class="part-heading">{words[page.lang].changedSince}</p>
          <Difference page={page} by="characters" before={own.before} after={own.remark.text} />
        </div>
      )}
      <Corrections {...props} />
      {isTaken && <Buttons {...props} />}
    </>
  );
};
