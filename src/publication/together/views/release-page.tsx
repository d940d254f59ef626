import type { FormState } from "../../../lib/form";
import type { Page } from "../../../lib/page";
import { paths } from "../../../paths";
import { Breadcrumb } from "../../../ui/breadcrumb";
import { Button } from "../../../ui/button";
import { Empty } from "../../../ui/empty";
import { TickField } from "../../../ui/fields/tick-field";
import { Form } from "../../../ui/form";
import { DeskLayout } from "../../../ui/layout-desk";
import { PageTitle } from "../../../ui/page-title";
import { words as desk } from "../../desk-words";
import type { WaitingLine } from "../../drafts";
import { words } from "../words";
import { WaitingTable } from "./waiting-table";

interface Props {
  page: Page;
  form: FormState;
  waiting: readonly WaitingLine[];
  /** Who looks at it. */
  viewerId: string;
}

const ReleaseForm = ({ page, form, waiting, viewerId }: Props) => {
  const w = words[page.lang];
  const listed = waiting.map(({ id, version }) => `${id}.${version}`);
  const hasOwn = waiting.some(({ preparedBy }) => preparedBy === viewerId);
  return (
    <Form
      page={page}
      form={form}
      action={paths[page.lang].releaseTogether()}
      labels={{ chosen: w.choose, alone: w.alone }}
      submit={w.release}
      hint={w.releaseHint}
      secondary={
        waiting.length > 1 && (
          <Button kind="secondary" name="scope" value="all">
            {w.releaseAll(String(waiting.length))}
          </Button>
        )
      }
    >
      <input type="hidden" name="listed" value={listed.join(",")} />
      <WaitingTable page={page} form={form} waiting={waiting} viewerId={viewerId} />
      {hasOwn && (
        <TickField
          page={page}
          form={form}
          name="alone"
          value="1"
          label={w.alone}
          hint={w.aloneHint}
        />
      )}
    </Form>
  );
};

/** Where what waits for release is released, several in one go. */
export const ReleaseTogetherPage = (props: Props) => {
  const { page, waiting } = props;
  const w = words[page.lang];
  return (
    <DeskLayout page={page} title={w.releaseTitle} current="publications">
      <Breadcrumb
        page={page}
        trail={[{ href: paths[page.lang].deskPublications(), label: desk[page.lang].list }]}
        here={w.releaseTitle}
      />
      <PageTitle title={w.releaseTitle} lead={w.releaseLead} />
      {waiting.length === 0 ? <Empty>{w.nothingToRelease}</Empty> : <ReleaseForm {...props} />}
    </DeskLayout>
  );
};
