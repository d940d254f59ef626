import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { Chip } from "../../ui/chip";
import { Moment } from "../../ui/moment";
import { Tasks } from "../../ui/tasks";
import { words } from "../desk-words";
import type { WaitingLine } from "../drafts";

/** What somebody has prepared and another may release. */
export const Waiting = ({ page, drafts }: { page: Page; drafts: readonly WaitingLine[] }) => {
  const w = words[page.lang];
  return (
    <Tasks
      tasks={drafts.map((draft) => ({
        title: (page.lang === "en" && draft.titleEn) || draft.title,
        href: paths[page.lang].draft(draft.id),
        chip: <Chip tone="soon">{w.states.prepared}</Chip>,
        about: (
          <>
            {w.preparedBy(draft.preparedByName)} <Moment at={draft.preparedAt} lang={page.lang} />
            {draft.publicFrom !== null && (
              <>
                {" "}
                {w.comesOut}: <Moment at={draft.publicFrom} lang={page.lang} />
              </>
            )}
          </>
        ),
      }))}
    />
  );
};
