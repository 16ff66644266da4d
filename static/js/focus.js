// What HTMX cannot do: when a swap removed the element that had the focus (a filter's chip, say),
// the focus goes to the element that `data-focus-after` of the swapped part names, not to nowhere.
document.addEventListener("htmx:afterSettle", (event) => {
  const lost = !document.activeElement || document.activeElement === document.body;
  const next = event.target.closest?.("[data-focus-after]")?.dataset.focusAfter;
  if (lost && next) document.getElementById(next)?.focus({ preventScroll: true });
});
