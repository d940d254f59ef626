import { letter, widthOf } from "./lettering";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A figure that would like to stand at its mark. */
export interface Wish {
  readonly kind: "actual" | "target";
  readonly text: string;
  readonly x: number;
  readonly y: number;
  /** Rather below its mark than above. */
  readonly below: boolean;
}

export interface Label {
  readonly kind: "actual" | "target";
  readonly text: string;
  readonly x: number;
  /** The line the letters stand on. */
  readonly y: number;
}

const around = (mark: { readonly x: number; readonly y: number }): Box => ({
  left: mark.x - 5,
  right: mark.x + 5,
  top: mark.y - 5,
  bottom: mark.y + 5,
});

const boxOf = ({ text, x, y }: Label): Box => ({
  left: x - widthOf(text) / 2 - 1,
  right: x + widthOf(text) / 2 + 1,
  top: y - letter + 2,
  bottom: y + 1,
});

const meet = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The labels that find room above or below their mark without touching another; first come, first served. */
export function placed(
  wishes: readonly Wish[],
  marks: readonly { readonly x: number; readonly y: number }[],
  floor: number,
): readonly Label[] {
  const taken = marks.map(around);
  return wishes.flatMap(({ kind, text, x, y, below }) => {
    const above: Label = { kind, text, x, y: y - 8 };
    const beneath: Label = { kind, text, x, y: y + letter + 5 };
    const label = (below ? [beneath, above] : [above, beneath]).find(
      (one) => one.y < floor && taken.every((box) => !meet(box, boxOf(one))),
    );
    if (label) taken.push(boxOf(label));
    return label ? [label] : [];
  });
}
