import { minutesContent } from "../../publication/content/minutes";
import { words as told } from "../../publication/content/minutes-words";
import { PublishedMinutes } from "../../publication/published/minutes";
import { Chip } from "../../ui/chip";
import type { MeetingSeen } from "../meeting-seen";
import { Downloads } from "./downloads";
import { fileAddress } from "./file-address";
import { MeetingDocument } from "./meeting-document";

interface Props extends MeetingSeen {
  kind: "summary" | "minutes";
}

/** 議事要旨 or 議事録 of a meeting: the text first, then what can be taken away. */
export const MinutesPage = (props: Props) => {
  const { page, code, kind, shown, revisions } = props;
  const content = minutesContent(shown.content);
  const texts = content.sections.flatMap(({ title, remarks }) => [
    title,
    ...remarks.map(({ text }) => text),
  ]);
  return (
    <MeetingDocument
      {...props}
      meeting={content}
      texts={texts}
      chip={
        <Chip tone={content.edition === "quick" ? "soon" : "done"}>
          {told[page.lang].editions[content.edition]}
        </Chip>
      }
      downloads={
        revisions.at(-1) === shown &&
        shown.withdrawal === null && <Downloads page={page} code={code} kind={kind} />
      }
    >
      <PublishedMinutes page={page} content={content} hrefOf={fileAddress(props)} />
    </MeetingDocument>
  );
};
