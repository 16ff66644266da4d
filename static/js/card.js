// The card of a time expression in an article: it gets the focus when it opens; Escape closes it. When it is closed, its
// words in the text get the focus back.
{
  const opened = () => document.querySelector("#lesen .mention[aria-current]")?.id;
  let before = null;
  document.addEventListener("htmx:beforeSwap", () => { before = opened(); });
  document.addEventListener("htmx:afterSettle", () => {
    document.getElementById(opened() ? "angabe-worte" : before)?.focus({ preventScroll: true });
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.defaultPrevented) document.querySelector("#lesen .close")?.click();
  });
}
