// The chart: keys press its tools while it has the focus, and dragging it sideways, by mouse or finger, moves its
// period; where it is wider than the screen, it is scrolled in itself first. Neither the wheel nor a vertical move is
// ever taken from the page.
(() => {
  // A key that comes while the chart is on its way is pressed when it is there.
  let underway = false;
  let next = null;
  const tool = (key) => document.querySelector(`.zoom [data-key="${CSS.escape(key)}"]`);
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !event.target.closest?.("#grafik") || !tool(event.key)) return;
    event.preventDefault();
    if (underway) next = event.key;
    else tool(event.key).click();
  });
  // Escape puts the card of a mark away, until the pointer or the focus moves on.
  const still = (yes) => document.getElementById("grafik")?.classList.toggle("still", yes);
  document.addEventListener("keydown", ({ key }) => { if (key === "Escape") still(true); });
  for (const moved of ["pointermove", "focusin"]) document.addEventListener(moved, () => still(false));
  document.addEventListener("focusin", ({ target }) => target.querySelector(".more p")?.scrollIntoView({ block: "nearest", inline: "nearest" }));
  document.addEventListener("htmx:beforeRequest", () => { underway = true; });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (detail.successful) return;
    underway = false;
    move(0);
  });
  let scrolled = 0;
  document.addEventListener("htmx:beforeSwap", () => { scrolled = document.getElementById("grafik")?.scrollLeft ?? 0; });
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id !== "ergebnis") return;
    document.getElementById("grafik")?.scrollTo({ left: scrolled, behavior: "instant" });
    underway = false;
    if (next) tool(next)?.click();
    next = null;
  });

  const EPOCH = 719163; // the day number of 1 January 1970
  function typed(number) {
    const day = new Date((number - EPOCH) * 86400000);
    const year = day.getUTCFullYear();
    return year > 0 ? `${day.getUTCDate()}.${day.getUTCMonth() + 1}.${year}` : `${1 - year} v. Chr.`;
  }

  const LEAST = 5; // pixels; less is a click
  let from = null; // where a drag began, and how far the chart was scrolled
  let by = 0; // how far the pointer went
  let over = 0; // how much of it was left when the chart could not be scrolled further

  function move(pixels) {
    const lanes = document.querySelector("#grafik .lanes");
    lanes?.classList.toggle("dragged", pixels !== 0);
    if (lanes) lanes.style.translate = pixels ? `${pixels}px` : "";
  }

  document.addEventListener("pointerdown", (event) => {
    if (!event.isPrimary || event.button || !event.target.closest("#grafik .lanes")) return;
    from = { x: event.clientX, scrolled: document.getElementById("grafik").scrollLeft };
    [by, over] = [0, 0];
  });
  document.addEventListener("pointermove", (event) => {
    if (from === null || !event.isPrimary) return;
    by = event.clientX - from.x;
    const chart = document.getElementById("grafik");
    if (!chart || Math.abs(by) < LEAST) return;
    chart.scrollLeft = from.scrolled - by;
    over = by - (from.scrolled - chart.scrollLeft);
    move(over);
  });
  document.addEventListener("pointerup", () => {
    const chart = document.getElementById("grafik");
    if (from !== null && chart && Math.abs(over) >= LEAST) {
      const [start, days, first, last] = ["start", "days", "first", "last"].map((name) => Number(chart.dataset[name]));
      const wanted = -Math.round((over / chart.querySelector(".lanes").clientWidth) * days);
      const [back, on] = [Math.min(first - start, 0), Math.max(last - start - days + 1, 0)]; // no further than there is something
      const later = Math.min(Math.max(wanted, back), on);
      if (later) {
        document.getElementById("von").value = typed(start + later);
        document.getElementById("bis").value = typed(start + later + days - 1);
        document.getElementById("von").dispatchEvent(new Event("change", { bubbles: true }));
      } else move(0);
    }
    from = null;
  });
  document.addEventListener("pointercancel", () => { // the page scrolls instead
    if (from !== null) move(0);
    from = null;
  });
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest("#grafik")) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (Math.abs(by) >= LEAST && event.target.closest("#grafik")) event.preventDefault();
    by = 0;
  }, true);
})();
