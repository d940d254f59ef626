import type { Child } from "hono/jsx";
import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Breadcrumb } from "../../ui/breadcrumb";
import { Chip, type Tone } from "../../ui/chip";
import { DeskLayout } from "../../ui/layout-desk";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageTitle } from "../../ui/page-title";
import { Section } from "../../ui/section";
import { words } from "../desk-words";
import type { Draft } from "../model";
import { ChangeList, comparedWith } from "./change-list";
import { DraftFacts } from "./draft-facts";
import { preparingPath } from "./places";
import { Preview } from "./preview";
import type { Checking } from "./checking";
import { ReleaseForm } from "./release-form";
import { ReturnForm } from "./return-form";

interface Props {
  page: Page;
  at: Checking;
  releaseForm: FormState;
  returnForm: FormState;
}

const tones: Record<Draft["state"], Tone> = {
  prepared: "soon",
  returned: "stopped",
  released: "done",
};

const Stale = ({ page, at, again }: { page: Page; at: Checking; again: Child }) => {
  const w = words[page.lang];
  return (
    <Notice page={page} tone="warning" heading={w.staleHeading} actions={again}>
      <p>{w.staleText}</p>
      {at.stale && at.stale.length > 0 ? (
        <ul>
          {at.stale.map((change) => (
            <li>{change}</li>
          ))}
        </ul>
      ) : (
        <p>{w.smallChanges}</p>
      )}
    </Notice>
  );
};

/** A prepared publication: its frozen text, what it changes, and the release by a second person. */
export const DraftPage = ({ page, at, releaseForm, returnForm }: Props) => {
  const w = words[page.lang];
  const { draft } = at;
  const isWaiting = draft.state === "prepared";
  const again = at.mayRelease && (
    <LinkButton href={preparingPath(page.lang, draft.kind, draft.subjectId)}>
      {w.prepareAgain}
    </LinkButton>
  );
  const title = w.draftTitle(at.title);
  return (
    <DeskLayout
      page={page}
      title={title}
      current="publications"
      aside={<DraftFacts page={page} draft={draft} />}
    >
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].deskPublications(), label: w.list }]}
        here={at.title}
      />
      <PageTitle
        title={title}
        chip={<Chip tone={tones[draft.state]}>{w.states[draft.state]}</Chip>}
      />
      {draft.state === "returned" && (
        <Notice page={page} tone="warning" heading={w.returnedBecause} actions={again}>
          <p>{draft.returnedReason}</p>
        </Notice>
      )}
      {isWaiting && at.stale && <Stale page={page} at={at} again={again} />}
      <Section title={comparedWith(page, at.comparison)}>
        <ChangeList page={page} comparison={at.comparison} />
      </Section>
      <Preview page={page} {...draft} title={at.title} />
      {isWaiting && at.mayRelease && (
        <>
          <ReleaseForm page={page} form={releaseForm} at={at} />
          <ReturnForm page={page} form={returnForm} at={at} />
        </>
      )}
    </DeskLayout>
  );
};
