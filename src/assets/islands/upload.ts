interface Sending {
  readonly form: HTMLFormElement;
  readonly bar: HTMLProgressElement;
  readonly said: HTMLElement;
}

/** Shows what the form was answered with, as if the browser had gone there; it runs no script a second time. */
function show(request: XMLHttpRequest, onShown: () => void): void {
  history.pushState(null, "", request.responseURL);
  document.open();
  document.write(request.responseText);
  document.close();
  onShown();
}

interface Ends {
  readonly onShown: () => void;
  readonly onFailed: () => void;
}

function send({ form, bar, said }: Sending, { onShown, onFailed }: Ends): void {
  const { upload: words = "", uploadFailed = "" } = form.dataset;
  const request = new XMLHttpRequest();
  request.upload.addEventListener("progress", ({ loaded, total }) => {
    const percent = total > 0 ? Math.floor((loaded / total) * 100) : 0;
    bar.value = percent;
    said.textContent = words.replace("{percent}", String(percent));
  });
  request.addEventListener("load", () => show(request, onShown));
  for (const end of ["error", "abort", "timeout"])
    request.addEventListener(end, () => {
      said.textContent = uploadFailed;
      bar.hidden = true;
      onFailed();
    });
  request.open("POST", form.action);
  request.send(new FormData(form));
}

function enhance(form: HTMLFormElement, onShown: () => void): void {
  const bar = document.createElement("progress");
  const said = document.createElement("output");
  bar.max = 100;
  bar.hidden = true;
  said.className = "upload-said";
  bar.setAttribute("aria-hidden", "true");
  form.querySelector(".submit")?.prepend(bar, said);
  let isUnderWay = false;
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (isUnderWay) return;
    isUnderWay = true;
    bar.hidden = false;
    bar.value = 0;
    const onFailed = () => {
      isUnderWay = false;
    };
    send({ form, bar, said }, { onShown, onFailed });
  });
}

/** Says how much of a file is sent: `<form data-upload>` works without it. `onShown` is told when the answer stands in the window. */
export function showUploads(onShown: () => void): void {
  for (const form of document.querySelectorAll<HTMLFormElement>("form[data-upload]"))
    enhance(form, onShown);
}
