import { paths } from "../../paths";
import { handoutsContent } from "../../publication/content/handouts";
import { PublishedHandouts } from "../../publication/published/handouts";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { MeetingDocument } from "./meeting-document";

/** 配布資料 of a meeting, with the files that are public. */
export const HandoutsPage = (seen: MeetingSeen) => {
  const { page, code } = seen;
  const to = paths[page.lang];
  const content = handoutsContent(seen.shown.content);
  const texts = content.handouts.flatMap(({ title, submitter }) => [title, submitter]);
  return (
    <MeetingDocument {...seen} kind="handouts" meeting={content} texts={texts}>
      <PublishedHandouts
        page={page}
        content={content}
        hrefOf={({ id, name }) => to.publicFile(code, id, name)}
      />
      <p class="screen-only">
        <a href={to.verify()}>{words[page.lang].toVerify}</a>
      </p>
    </MeetingDocument>
  );
};
