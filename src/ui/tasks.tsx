import type { Child } from "hono/jsx";
import type { Instant } from "../lib/clock";

export interface Task {
  readonly title: string;
  readonly href: string;
  /** By when or in what state, as a `Chip`. */
  readonly chip?: Child;
  /** By when, where the list is sorted by it. */
  readonly due?: Instant;
  /** What it belongs to, in small. */
  readonly about?: Child;
  /** Where it can be done right here. */
  readonly action?: Child;
}

/** Things that wait for somebody, the most pressing first. */
export const Tasks = ({ tasks }: { tasks: readonly Task[] }) => (
  <ul class="tasks">
    {tasks.map((task) => (
      <li class="task">
        <div class="task-text">
          <a class="task-title" href={task.href}>
            {task.title}
          </a>
          {task.about && <span class="task-about">{task.about}</span>}
        </div>
        {task.chip}
        {task.action && <div class="task-action">{task.action}</div>}
      </li>
    ))}
  </ul>
);
