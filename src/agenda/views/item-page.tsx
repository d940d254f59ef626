import type { FormState } from "../../lib/form";
import type { Page } from "../../lib/page";
import { Chip, type Tone } from "../../ui/chip";
import type { Option } from "../../ui/fields/options";
import { Form } from "../../ui/form";
import { History, type HistoryEntry } from "../../ui/history";
import { LinkButton } from "../../ui/link-button";
import { Notice } from "../../ui/notice";
import { PageActions } from "../../ui/page-actions";
import type { AgendaItem, ItemState } from "../model";
import type { Editing } from "../model/desk";
import { vocabulary } from "../words";
import { words } from "../form-words";
import { words as pages } from "../page-words";
import { addressesOf } from "./addresses";
import { BackLink } from "./back-link";
import { type ItemAction, ItemActions } from "./item-actions";
import { ItemFacts } from "./item-facts";
import { ItemFields } from "./item-fields";
import { type Home, ItemLayout } from "./item-layout";
import { labelsOf } from "./labels";

export interface ItemPageProps {
  page: Page;
  home: Home;
  item: AgendaItem;
  /** What the reader does here: edits, answers or revises it; null only reads. */
  editing: Editing | null;
  form: FormState;
  presenters: readonly Option[];
  presenter: string;
  proposer: string;
  mayRemove: boolean;
  mayCarry: boolean;
  /** The joint actions that were born here, or came back here. */
  actions: readonly ItemAction[];
  mayRaise: boolean;
  history: readonly HistoryEntry[];
}

const tones: Record<ItemState, Tone> = {
  proposed: "active",
  returned: "stopped",
  taken: "done",
  carried: "stopped",
  removed: "stopped",
};

const titleOf = ({ page, editing, item }: ItemPageProps): string => {
  const w = words[page.lang];
  if (editing === "edit") return w.editTitle;
  return item.state === "taken" || item.state === "carried" ? w.readTitle : w.proposalTitle;
};

const submitOf = ({ page, item }: ItemPageProps, editing: Editing): string => {
  const w = words[page.lang];
  if (editing === "answer") return w.takeThis;
  if (editing === "edit") return w.save;
  return item.state === "returned" ? w.reviseReturned : w.revise;
};

const mayAct = ({ editing, mayRemove, mayCarry }: ItemPageProps) =>
  editing === "answer" || mayRemove || mayCarry;

const Actions = ({ page, item, editing, mayRemove, mayCarry }: ItemPageProps) => {
  const w = words[page.lang];
  const to = addressesOf(page, item);
  return (
    <PageActions>
      {editing === "answer" && <LinkButton href={to.step("return")}>{w.sendBack}</LinkButton>}
      {mayCarry && (
        <LinkButton href={to.step("carry")}>
          {item.meetingId === null ? pages[page.lang].placeIt : w.carry}
        </LinkButton>
      )}
      {mayRemove && (
        <LinkButton href={to.step("remove")} kind="quiet">
          {editing === "revise" ? w.withdraw : w.remove}
        </LinkButton>
      )}
    </PageActions>
  );
};

const Editor = ({ editing, ...props }: ItemPageProps & { editing: Editing }) => {
  const { page, item, form, home } = props;
  const to = addressesOf(page, item);
  return (
    <Form
      page={page}
      form={form}
      action={editing === "answer" ? to.step("take") : to.item}
      version={item.version}
      labels={labelsOf(page.lang)}
      submit={submitOf({ ...props, editing }, editing)}
      hint={editing === "answer" ? words[page.lang].takeHint : undefined}
      secondary={<BackLink page={page} home={home} />}
    >
      <ItemFields
        page={page}
        form={form}
        presenters={props.presenters}
        withNote={editing !== "revise"}
      />
    </Form>
  );
};

/** One item: to edit, to answer, to revise or to read, by who asks. */
export const ItemPage = (props: ItemPageProps) => {
  const { page, home, item, editing } = props;
  return (
    <ItemLayout
      page={page}
      home={home}
      title={titleOf(props)}
      shoulder={item.title}
      chip={<Chip tone={tones[item.state]}>{vocabulary[page.lang].states[item.state]}</Chip>}
    >
      {item.returnedReason !== "" && (
        <Notice page={page} tone="warning" heading={pages[page.lang].returnedReason}>
          <p class="lines">{item.returnedReason}</p>
        </Notice>
      )}
      {mayAct(props) && <Actions {...props} />}
      {editing === null ? (
        <>
          <ItemFacts
            page={page}
            item={item}
            presenter={props.presenter}
            proposer={props.proposer}
          />
          <BackLink page={page} home={home} />
        </>
      ) : (
        <Editor {...props} editing={editing} />
      )}
      <ItemActions page={page} item={item} actions={props.actions} mayRaise={props.mayRaise} />
      <History page={page} entries={props.history} />
    </ItemLayout>
  );
};
