import type { Page } from "../../lib/page";
import { Chip } from "../../ui/chip";
import { Moment } from "../../ui/moment";
import type { HistoryLine } from "../content/history";
import { words } from "../words";

interface Props {
  page: Page;
  lines: readonly HistoryLine[];
  /** Where an earlier revision can be read; null where it cannot. */
  hrefOf?: ((revision: number) => string) | undefined;
}

const Changes = ({ page, line }: { page: Page; line: HistoryLine }) => {
  if (!line.isReadable || line.changes === null) return null;
  if (line.changes.length === 0)
    return line.what === "changed" ? <p>{words[page.lang].sameText}</p> : null;
  return (
    <ul>
      {line.changes.map((change) => (
        <li>{change}</li>
      ))}
    </ul>
  );
};

const Line = ({ page, line, href }: { page: Page; line: HistoryLine; href: string | null }) => {
  const w = words[page.lang];
  const noted = line.what === "withdrawn" ? w.reasonOf : w.noteOf;
  return (
    <li>
      <span class="event-when">
        <Moment at={line.at} lang={page.lang} />
        <span class="event-who">{w.revision(line.revision)}</span>
      </span>
      <div class="event-what">
        <p>
          {w.histories[line.what]}{" "}
          {line.what === "calledOff" && <Chip tone="stopped">{w.calledOff}</Chip>}{" "}
          {line.isLone && <Chip tone="soon">{w.lone}</Chip>}
        </p>
        <Changes page={page} line={line} />
        {line.note && <p>{noted(line.note)}</p>}
        {href !== null && (
          <p>
            <a href={href}>{w.readRevision(line.revision)}</a>
          </p>
        )}
      </div>
    </li>
  );
};

/** 更新履歴: what each revision changed, newest first. */
export const RevisionHistory = ({ page, lines, hrefOf }: Props) => (
  <ol class="events">
    {lines.map((line, i) => (
      <Line
        page={page}
        line={line}
        href={hrefOf && line.isReadable && i > 0 ? hrefOf(line.revision) : null}
      />
    ))}
  </ol>
);
