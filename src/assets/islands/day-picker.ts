const isDay = /^\d{4}-\d\d-\d\d$/;

/** Sets a button beside each day field that opens the browser's calendar and writes the chosen day into the field. */
export function pickDays(): void {
  if (!("showPicker" in HTMLInputElement.prototype)) return;
  for (const field of document.querySelectorAll<HTMLElement>("[data-day-picker]")) {
    const text = field.querySelector("input");
    if (!text) continue;
    const calendar = document.createElement("input");
    calendar.type = "date";
    calendar.className = "day-calendar";
    calendar.tabIndex = -1;
    calendar.setAttribute("aria-hidden", "true");

    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary";
    button.textContent = field.dataset["dayPicker"] ?? "";
    button.addEventListener("click", () => {
      if (isDay.test(text.value)) calendar.value = text.value;
      calendar.showPicker();
    });
    calendar.addEventListener("change", () => {
      text.value = calendar.value;
      text.dispatchEvent(new Event("input", { bubbles: true }));
      text.focus();
    });
    const place = document.createElement("span");
    place.className = "day-place";
    place.append(calendar, button);
    field.append(place);
  }
}
