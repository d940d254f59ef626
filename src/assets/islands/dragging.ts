/** Gives an item a handle by which it is dragged among its fellows; `settled` is told when it came to rest elsewhere. */
export function dragging(item: HTMLElement, items: () => HTMLElement[], settled: () => void): void {
  const handle = document.createElement("span");
  handle.className = "sortable-handle";
  handle.setAttribute("aria-hidden", "true");
  item.prepend(handle);

  const follow = (event: PointerEvent) => {
    const all = items();
    const here = all.indexOf(item);
    for (const [place, other] of all.entries()) {
      const { top, height } = other.getBoundingClientRect();
      const middle = top + height / 2;
      if (place < here && event.clientY < middle) return other.before(item);
      if (place > here && event.clientY > middle && all[place + 1] === undefined)
        return other.after(item);
      const next = all[place + 1]?.getBoundingClientRect();
      if (
        place > here &&
        next &&
        event.clientY > middle &&
        event.clientY <= next.top + next.height / 2
      )
        return other.after(item);
    }
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
