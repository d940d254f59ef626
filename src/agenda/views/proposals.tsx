import type { Page } from "../../lib/page";
import { ActionButton } from "../../ui/action-button";
import { Chip } from "../../ui/chip";
import { LinkButton } from "../../ui/link-button";
import { Section } from "../../ui/section";
import type { Permits, Proposal } from "../model/desk";
import { vocabulary } from "../words";
import { words } from "../page-words";
import { type Addresses, addressesOf } from "./addresses";
import { KindTag } from "../../ui/kind-tag";

interface Props {
  page: Page;
  proposals: readonly Proposal[];
  permits: Permits;
}

const Answers = ({ page, item, to }: { page: Page; item: Proposal["item"]; to: Addresses }) => {
  const w = words[page.lang];
  return item.state === "proposed" ? (
    <>
      <ActionButton
        page={page}
        action={to.step("take")}
        version={item.version}
        label={w.takeOf(item.title)}
      >
        {w.take}
      </ActionButton>
      <LinkButton href={to.step("return")} kind="quiet">
        {w.sendBack}
        <span class="heard">: {item.title}</span>
      </LinkButton>
    </>
  ) : null;
};

const Line = ({
  page,
  proposal: { item, proposer },
  mayAnswer,
}: {
  page: Page;
  proposal: Proposal;
  mayAnswer: boolean;
}) => {
  const w = words[page.lang];
  const to = addressesOf(page, item);
  return (
    <li class="task">
      <div class="task-text">
        <a class="task-title" href={to.item}>
          {item.title}
        </a>
        <span class="task-about">
          <KindTag page={page} kind={item.kind} /> {w.proposedBy}: {proposer}
        </span>
        {item.returnedReason !== "" && (
          <span class="task-about">
            {w.returnedReason}: {item.returnedReason}
          </span>
        )}
      </div>
      <Chip tone={item.state === "returned" ? "stopped" : "active"}>
        {vocabulary[page.lang].states[item.state]}
      </Chip>
      {mayAnswer && (
        <div class="actions">
          <Answers page={page} item={item} to={to} />
        </div>
      )}
    </li>
  );
};

/** Proposals with their state: for the secretariat to answer, for their ministry to follow. */
export const Proposals = ({ page, proposals, permits: { mayWrite } }: Props) => {
  const w = words[page.lang];
  return proposals.length === 0 ? null : (
    <Section
      title={mayWrite ? w.proposals : w.ownProposals}
      lead={mayWrite ? w.proposalsLead : w.ownProposalsLead}
      id="proposals"
    >
      <ul class="tasks">
        {proposals.map((proposal) => (
          <Line page={page} proposal={proposal} mayAnswer={mayWrite} />
        ))}
      </ul>
    </Section>
  );
};
