const hexOf = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("");

const element = (name: "div" | "label" | "p", className: string, words = ""): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = words;
  return made;
};

/** Sets a file chooser before the field: the chosen file is hashed here, and only its hash is asked about. */
function enhance(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input[name=sha512]");
  if (!field) return;
  const { verify = "", verifyHint = "", hashing = "", hashFailed = "" } = form.dataset;
  const label = element("label", "field-label", verify);
  const hint = element("p", "hint", verifyHint);
  const said = document.createElement("output");
  const chooser = document.createElement("input");
  chooser.type = "file";
  chooser.className = "input";
  chooser.id = "verify-file";
  hint.id = "verify-file-hint";
  label.setAttribute("for", chooser.id);
  chooser.setAttribute("aria-describedby", hint.id);
  const place = element("div", "field");
  place.append(label, hint, chooser, said);
  form.prepend(place);
  // Who chooses a file need not type.
  field.required = false;
  form.querySelector(".requirement")?.remove();

  const ask = async (file: File) => {
    said.textContent = hashing;
    try {
      field.value = hexOf(await crypto.subtle.digest("SHA-512", await file.arrayBuffer()));
      said.textContent = "";
      form.requestSubmit();
    } catch {
      said.textContent = hashFailed;
    }
  };
  chooser.addEventListener("change", () => {
    const [file] = chooser.files ?? [];
    if (file) void ask(file);
  });
}

export function verifyFiles(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-verify]")) enhance(form);
}
