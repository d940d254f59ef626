import type { Instant } from "../../lib/clock";
import type { Page } from "../../lib/page";
import { Due } from "../../ui/due";
import type { Task } from "../../ui/tasks";

/** The deadline of a task as the list shows it and is sorted by it; nothing where there is none. */
export const withDue = (page: Page, due: Instant | null): Pick<Task, "due" | "chip"> =>
  due === null ? {} : { due, chip: <Due page={page} at={due} /> };
