import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { TextField } from "../../ui/fields/text-field";
import { Form } from "../../ui/form";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import { words } from "../form-words";
import type { Listed } from "../model/shapes";
import { words as pages } from "../page-words";
import { submitterOf } from "../present";
import { type Home, Frame } from "./frame";

interface Props {
  page: Page;
  home: Home;
  form: FormState;
  /** The version of the packet. */
  version: number;
  handouts: readonly Listed[];
  /** The form holds what was proposed. */
  isProposal: boolean;
}

/** The name of a handout's field. */
export const fieldOf = (id: string): string => `number-${id}`;

/** All numbers of a meeting's handouts, to be changed together. */
export const NumbersPage = ({ page, home, form, version, handouts, isProposal }: Props) => {
  const w = words[page.lang];
  const to = paths[page.lang];
  const labelOf = (handout: Listed) => w.numberFor(handout.title, submitterOf(handout, page.lang));
  return (
    <Frame page={page} home={home} title={w.numbersTitle} lead={w.numbersLead}>
      <PageActions>
        <LinkButton href={to.handoutNumbers(home.id, "?propose=yes")}>{w.propose}</LinkButton>
      </PageActions>
      {isProposal && <Notice page={page} tone="information" heading={w.proposed} />}
      <Form
        page={page}
        form={form}
        action={to.handoutNumbers(home.id)}
        version={version}
        labels={Object.fromEntries(handouts.map((one) => [fieldOf(one.id), labelOf(one)]))}
        submit={w.saveNumbers}
        hint={w.numbersHint}
        secondary={
          <LinkButton href={to.handouts(home.id)} kind="quiet">
            {pages[page.lang].back}
          </LinkButton>
        }
      >
        {handouts.map((handout) => (
          <TextField
            page={page}
            form={form}
            name={fieldOf(handout.id)}
            label={labelOf(handout)}
            width="medium"
            conditional
          />
        ))}
      </Form>
    </Frame>
  );
};
