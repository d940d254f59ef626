import type { Child } from "hono/jsx";

interface Props {
  /** The address of the first one is that of the field. */
  isFirst: boolean;
  id: string;
  value: string;
  checked: boolean;
  children: Child;
}

/** A box before the title of a row; its label is the title. */
export const Tick = ({ isFirst, id, value, checked, children }: Props) => {
  const boxId = isFirst ? "field-chosen" : `chosen-${id}`;
  return (
    <div class="choice">
      <input type="checkbox" id={boxId} name="chosen" value={value} checked={checked} />
      <label for={boxId}>{children}</label>
    </div>
  );
};
