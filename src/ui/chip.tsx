/** neutral: not begun; active: under way; done; soon: due soon; late: overdue; stopped: cancelled or withdrawn. */
export type Tone = "neutral" | "active" | "done" | "soon" | "late" | "stopped";

const shapes: Record<Tone, string> = {
  neutral: "○",
  active: "●",
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
