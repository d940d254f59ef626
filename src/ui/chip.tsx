/** neutral: not begun; begun: being prepared; active: under way; lasting: every year again; done; soon: due soon; late: overdue; stopped: cancelled or withdrawn. */
export type Tone =
  | "neutral"
  | "begun"
  | "active"
  | "lasting"
  | "done"
  | "soon"
  | "late"
  | "stopped";

const shapes: Record<Tone, string> = {
  neutral: "○",
  begun: "◐",
  active: "●",
  lasting: "◉",
  done: "✓",
  soon: "△",
  late: "▲",
  stopped: "■",
};

/** A state: a word with a shape and a colour, the same everywhere. */
export const Chip = ({ tone, children }: { tone: Tone; children: string }) => (
  <span class={`chip chip-${tone}`}>
    <span class="chip-shape" aria-hidden="true">
      {shapes[tone]}
    </span>
    {children}
  </span>
);
