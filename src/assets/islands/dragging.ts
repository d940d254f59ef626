const middleOf = (element: Element): number => {
  const { top, height } = element.getBoundingClientRect();
  return top + height / 2;
};

/** Gives an item a handle by which it is dragged among its fellows; `settled` is told when it came to rest elsewhere. */
export function dragging(item: HTMLElement, items: () => HTMLElement[], settled: () => void): void {
  const handle = document.createElement("span");
  handle.className = "sortable-handle";
  handle.setAttribute("aria-hidden", "true");
  item.prepend(handle);

  // Above the middle of one that precedes it, or below the middle of one that follows: there it goes.
  const follow = ({ clientY }: PointerEvent) => {
    const all = items();
    const here = all.indexOf(item);
    const above = all.slice(0, here).find((other) => clientY < middleOf(other));
    const below = all.slice(here + 1).findLast((other) => clientY > middleOf(other));
    if (above) above.before(item);
    else below?.after(item);
  };

  handle.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    const start = items().indexOf(item);
    item.classList.add("sortable-dragged");
    const rest = () => {
      // The window listens, because a moved element loses the pointer it had captured.
      window.removeEventListener("pointermove", follow);
      window.removeEventListener("pointerup", rest);
      window.removeEventListener("pointercancel", rest);
      item.classList.remove("sortable-dragged");
      if (items().indexOf(item) !== start) settled();
    };
    window.addEventListener("pointermove", follow);
    window.addEventListener("pointerup", rest);
    window.addEventListener("pointercancel", rest);
  });
}
