import { minutesContent } from "../../publication/content/minutes";
import { words as told } from "../../publication/content/minutes-words";
import { PublishedMinutes } from "../../publication/published/minutes";
import { paths } from "../../paths";
import { Chip } from "../../ui/chip";
import type { MeetingSeen } from "../meeting-seen";
import { handoutsIn } from "./meeting-papers";
import { MeetingDocument } from "./meeting-document";

interface Props extends MeetingSeen {
  kind: "summary" | "minutes";
}

/** 議事要旨 or 議事録 of a meeting: the text first, then what can be taken away. */
export const MinutesPage = (props: Props) => {
  const { page, code, shown, documents } = props;
  const content = minutesContent(shown.content);
  const files = new Map(handoutsIn(documents)?.handouts.map(({ key, file }) => [key, file]));
  const hrefOf = ({ key }: { readonly key: string }) => {
    const file = files.get(key);
    return file ? paths[page.lang].publicFile(code, file.id, file.name) : null;
  };
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
    >
      <PublishedMinutes page={page} content={content} hrefOf={hrefOf} />
    </MeetingDocument>
  );
};
