import type { Page } from "../../lib/page";
import { agendaContent } from "../content/agenda";
import { charterContent } from "../content/charter";
import { membersOn, rosterContent } from "../content/roster";
import type { Kind } from "../kinds";
import { PublishedAgenda } from "./agenda";
import { PublishedCharter } from "./charter";
import { Members } from "./members";

/** A content of any kind (JSON text) as the public page shows it. */
export const Published = ({ page, kind, content }: { page: Page; kind: Kind; content: string }) => {
  if (kind === "agenda") return <PublishedAgenda page={page} content={agendaContent(content)} />;
  if (kind === "charter")
    return <PublishedCharter page={page} content={charterContent(content)} day={page.today} />;
  const { body, tenures, knownOn } = rosterContent(content);
  return <Members page={page} body={body} members={membersOn(tenures, knownOn)} day={knownOn} />;
};
