import type { Page } from "../../lib/page";
import { paths } from "../../paths";
import { publishedAction } from "../content/action";
import { agendaContent } from "../content/agenda";
import { charterContent } from "../content/charter";
import { handoutsContent } from "../content/handouts";
import { minutesContent } from "../content/minutes";
import { publishedMeasure } from "../content/measure";
import { membersOn, rosterContent } from "../content/roster";
import type { Kind } from "../kinds";
import { PublishedActionParts } from "./action";
import { PublishedAgenda } from "./agenda";
import { PublishedCharter } from "./charter";
import { PublishedHandouts } from "./handouts";
import { PublishedMeasurePreview } from "./measure";
import { PublishedMinutes } from "./minutes";
import { Members } from "./members";

interface Props {
  page: Page;
  kind: Kind;
  /** Of the meeting where it is about one: its files are fetched at the desk. */
  subjectId: string;
  content: string;
}

/** A content of any kind (JSON text) as the public page shows it. */
export const Published = ({ page, kind, subjectId, content }: Props) => {
  if (kind === "agenda") return <PublishedAgenda page={page} content={agendaContent(content)} />;
  if (kind === "handouts")
    return (
      <PublishedHandouts
        page={page}
        content={handoutsContent(content)}
        hrefOf={(file, { key }) => paths[page.lang].handoutFile(subjectId, key, file.number)}
      />
    );
  if (kind === "summary" || kind === "minutes")
    return <PublishedMinutes page={page} content={minutesContent(content)} />;
  if (kind === "charter")
    return <PublishedCharter page={page} content={charterContent(content)} day={page.today} />;
  if (kind === "measure")
    return <PublishedMeasurePreview page={page} content={publishedMeasure(content)} />;
  if (kind === "action")
    return <PublishedActionParts page={page} content={publishedAction(content)} />;
  const { body, tenures, knownOn } = rosterContent(content);
  return <Members page={page} body={body} members={membersOn(tenures, knownOn)} day={knownOn} />;
};
