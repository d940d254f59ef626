import { words as told } from "../../publication/content/minutes-words";
import { words as named } from "../../publication/content/words";
import type { Standing } from "../../publication/queries/meeting-queries";
import { Chip } from "../../ui/chip";
import { Moment } from "../../ui/moment";
import { Section } from "../../ui/section";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { documentPath } from "./links";

interface Props extends Pick<MeetingSeen, "page" | "code"> {
  standing: Standing;
}

const StandingChip = ({ page, standing }: Omit<Props, "code">) => {
  const { withdrawal, edition } = standing;
  if (withdrawal !== null) return <Chip tone="stopped">{words[page.lang].withdrawn}</Chip>;
  if (edition === null) return null;
  return (
    <Chip tone={edition === "quick" ? "soon" : "done"}>{told[page.lang].editions[edition]}</Chip>
  );
};

/** A document of the meeting that has a page of its own: how it stands, and the way there. */
export const DocumentSection = ({ page, code, standing }: Props) => {
  const w = words[page.lang];
  const { kind, publicFrom, withdrawal } = standing;
  const was = w.was[withdrawal === null ? "published" : "withdrawn"];
  const name = named[page.lang].kinds[kind];
  return (
    <Section title={name} id={kind} beside={<StandingChip page={page} standing={standing} />}>
      <p>
        <a href={documentPath(page.lang, kind, code)}>{w.readDocument(name)}</a>
        <span class="quiet">
          {" "}
          {was.before}
          <Moment at={publicFrom} lang={page.lang} />
          {was.after}
        </span>
      </p>
    </Section>
  );
};
