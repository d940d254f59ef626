import type { HolidayChanges } from "../lib/calendar/holidays";
import type { Day } from "../lib/clock";
import type { Lang } from "../lib/lang";
import type { ActionLine, LinkedAction, ListedPart, Ministry } from "./model/shapes";
import { type Stage, type Waited, inTime, stageOf, waitedOf } from "./model/stage";

/** A ministry by its short name, such as 厚労省; in English by its name. */
export function shortNameOf(ministries: readonly Ministry[], id: string, lang: Lang): string {
  const one = ministries.find((ministry) => ministry.id === id);
  if (!one) return "";
  return lang === "en" ? one.nameEn || one.name : one.shortName || one.name;
}

/** A ministry by its full name. */
export function nameOf(ministries: readonly Ministry[], id: string, lang: Lang): string {
  const one = ministries.find((ministry) => ministry.id === id);
  return (lang === "en" && one?.nameEn) || (one?.name ?? "");
}

interface Titled {
  readonly title: string;
  readonly titleEn: string;
}

/** The title in the reader's language, where there is one. */
export const titleIn = ({ title, titleEn }: Titled, lang: Lang): string =>
  (lang === "en" && titleEn) || title;

/** A part with how it stands in time. */
interface TimedPart extends ListedPart {
  readonly time: Waited;
  /** Its own due day, or that of the whole. */
  readonly dueDay: Day | null;
}

/** An action in the list with how it stands in time. */
export interface TimedLine extends Omit<ActionLine, "parts"> {
  readonly parts: readonly TimedPart[];
  readonly isOverdue: boolean;
}

/** The lines of the list as they stand on a day. */
export const timed = (
  lines: readonly ActionLine[],
  today: Day,
  changes: HolidayChanges,
): TimedLine[] =>
  lines.map((line) => {
    const isOpen = line.state === "open";
    const parts = line.parts.map((part) => ({
      ...part,
      dueDay: part.due ?? line.due,
      time: isOpen ? waitedOf(part, line.due, today, changes) : inTime,
    }));
    return { ...line, parts, isOverdue: parts.some(({ time }) => time.isOverdue) };
  });

/** Actions that something is linked to, each with where it stands. */
export const staged = (actions: readonly LinkedAction[]) =>
  actions.map(({ state, partStates, ...named }): typeof named & { readonly stage: Stage } => ({
    ...named,
    stage: stageOf(
      { state },
      partStates.map((one) => ({ state: one })),
    ),
  }));
