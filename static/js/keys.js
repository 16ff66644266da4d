// The desk by keys: a key presses, or enters, the element that names it in `data-key`. None counts while one types,
// composes or holds a modifier, while something is on its way, or where the reader switched them off.
const OFF = "tasten-aus";
const TYPING = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit], [type=button])";
const PRESSED_BY_ENTER = "a, button, summary, input, select";
let underway = false;

// What asks again by itself, now and then, keeps nobody waiting.
const bidden = (event) => !event.detail.requestConfig?.elt.matches("[hx-trigger^=every]");
document.addEventListener("htmx:beforeRequest", (event) => { if (bidden(event)) underway = true; });
document.addEventListener("htmx:afterSettle", (event) => { if (bidden(event)) underway = false; });
document.addEventListener("htmx:afterRequest", (event) => { if (bidden(event) && !event.detail.successful) underway = false; });

const held = (event) =>
  event.defaultPrevented || event.isComposing || event.repeat || event.ctrlKey || event.metaKey || event.altKey;

const named = (event) => (event.key.length === 1 ? event.key.toLowerCase() : event.key);

// While an anchor is pointed at, j and k go from one to the next.
const pointed = (key) => {
  const picks = [...document.querySelectorAll("[data-pointing] .pick")];
  if (!picks.length || !["j", "k"].includes(key) || localStorage.getItem(OFF)) return false;
  const at = picks.indexOf(document.activeElement);
  picks[key === "j" ? Math.min(at + 1, picks.length - 1) : Math.max(at - 1, 0)].focus();
  return true;
};

document.addEventListener("keydown", (event) => {
  if (held(event) || !event.target.closest) return;
  const key = named(event);
  if (event.target.closest(TYPING)) {
    if (key === "Escape") event.target.blur();
    return;
  }
  if (key === "Enter" && event.target.closest(PRESSED_BY_ENTER)) return;
  if (pointed(key)) return event.preventDefault();
  const found = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (!found || (key.length === 1 && localStorage.getItem(OFF))) return;
  event.preventDefault();
  if (underway) return;
  if (found.matches("input")) found.select();
  else found.click();
});

// The second click of a double click sends nothing twice, and decides nothing that nobody has looked at yet.
document.addEventListener("click", (event) => {
  if (event.detail > 1 && event.target.closest("[type=submit]")) event.preventDefault();
}, true);

// Whoever speaks to their computer, or hits keys by accident, can switch single keys off.
const prepare = () => {
  for (const line of document.querySelectorAll("[data-keys-switch]")) {
    const box = line.querySelector("input");
    line.hidden = false;
    box.checked = !localStorage.getItem(OFF);
    box.onchange = () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1"));
  }
};
document.addEventListener("DOMContentLoaded", prepare);
document.addEventListener("htmx:afterSettle", prepare);

// A key may have been pressed while nothing had the focus: what it led to has it then.
document.addEventListener("htmx:afterSettle", () => {
  const next = document.getElementById("pruefen")?.dataset.focusAfter;
  if (next && document.activeElement === document.body) document.getElementById(next)?.focus({ preventScroll: true });
});
