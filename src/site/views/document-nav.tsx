import type { Page } from "../../lib/page";
import { type MeetingKind, meetingKinds } from "../../publication/kinds";
import { words as named } from "../../publication/content/words";
import type { MeetingSeen } from "../meeting-seen";
import { words } from "../words";
import { documentPath } from "./links";

interface Props {
  page: Page;
  seen: Pick<MeetingSeen, "code" | "documents">;
  current: MeetingKind;
}

/** The documents of the same meeting that are public, from one to the next. */
export const DocumentNav = ({ page, seen, current }: Props) => {
  const w = words[page.lang];
  const there = meetingKinds.filter((kind) => seen.documents.some((one) => one.kind === kind));
  if (there.length < 2) return null;
  return (
    <nav class="contents screen-only" aria-label={w.documents}>
      <ul>
        {there.map((kind) => (
          <li>
            <a
              href={documentPath(page.lang, kind, seen.code)}
              aria-current={kind === current ? "page" : undefined}
            >
              {named[page.lang].kinds[kind]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
};
