// The overview as a brush: its handles, and dragging over its bars, choose a period. What is chosen is written into
// the form's fields, as if somebody had typed it, and the form asks for the list.
(() => {
  const bars = () => [...document.querySelectorAll("#pinsel li")];
  const handle = (end) => document.getElementById(`pinsel-${end}`);
  const shown = () => [Number(handle("von").value), Number(handle("bis").value) - 1]; // first and last bar

  // Shows the period from bar `first` to bar `last` without asking for it yet.
  function show(first, last) {
    const rect = document.querySelector("#pinsel .window rect");
    rect.setAttribute("x", first);
    rect.setAttribute("width", last - first + 1);
    bars().forEach((bar, n) => bar.classList.toggle("faded", n < first || n > last));
    handle("von").value = first; // handles stand on the edges of bars
    handle("bis").value = last + 1;
    handle("von").setAttribute("aria-valuetext", bars()[first].dataset.name);
    handle("bis").setAttribute("aria-valuetext", bars()[last].dataset.name);
  }

  // Asks for it: writes these ends into their fields. An end that reaches over all bars is open.
  function ask(ends) {
    const all = bars();
    const [first, last] = shown();
    const typed = {
      von: first === 0 ? "" : all[first].dataset.von,
      bis: last === all.length - 1 ? "" : all[last].dataset.bis,
    };
    for (const end of ends) document.getElementById(end).value = typed[end];
    document.getElementById(ends[0]).dispatchEvent(new Event("change", { bubbles: true }));
  }

  document.addEventListener("input", ({ target }) => {
    if (!target.id?.startsWith("pinsel-")) return; // where nothing is found there are no handles
    const [first, last] = shown();
    if (target.id === "pinsel-von") show(Math.min(first, last), last);
    if (target.id === "pinsel-bis") show(first, Math.max(first, last));
  });
  document.addEventListener("change", ({ target }) => {
    if (target.id?.startsWith("pinsel-")) ask([target.id.replace("pinsel-", "")]);
  });

  // Dragging over the bars; a press that does not leave its bar stays a click on a link.
  let start = null;
  let before = null;
  let dragged = false;
  const under = ({ clientX }) => {
    const all = bars();
    const at = all.findIndex((bar) => clientX < bar.getBoundingClientRect().right);
    return at < 0 ? all.length - 1 : at;
  };
  document.addEventListener("pointerdown", (event) => {
    if (event.button || !event.target.closest("#pinsel ol")) return;
    [start, before, dragged] = [under(event), shown(), false];
  });
  document.addEventListener("pointermove", (event) => {
    if (start === null || !(event.buttons & 1)) return;
    const at = under(event);
    dragged ||= at !== start;
    if (dragged) show(Math.min(start, at), Math.max(start, at));
  });
  document.addEventListener("pointerup", () => {
    if (start !== null && dragged) ask(["von", "bis"]);
    start = null;
  });
  document.addEventListener("pointercancel", () => { // the page scrolls instead
    if (start !== null && dragged) show(...before);
    start = null;
  });
  document.addEventListener("click", (event) => {
    if (dragged && event.target.closest("#pinsel")) event.preventDefault();
    dragged = false;
  }, true);
})();
