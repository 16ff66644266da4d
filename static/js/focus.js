// What HTMX cannot do: when a swap removed the element that had the focus (a filter's chip, the link to more events),
// the focus goes to the element that `data-focus-after` of the new part names, or to the first link in it.
{
  // Only where HTMX runs do stylesheets hide what it does instead.
  document.documentElement.classList.toggle("live", "htmx" in window);
  let held = null;
  document.addEventListener("htmx:beforeSwap", () => { held = document.activeElement; });
  document.addEventListener("htmx:afterSettle", ({ detail }) => {
    if (!held || held === document.body || held.isConnected || document.activeElement !== document.body) return;
    const named = document.getElementById(detail.target.id)?.closest("[data-focus-after]")?.dataset.focusAfter;
    const next = named && document.getElementById(named);
    (next?.matches("[tabindex], a, input") ? next : next?.querySelector("a"))?.focus({ preventScroll: true });
    held = null;
  });
}
