// The chart: keys press its tools while it has the focus, and dragging it sideways moves its period. Fingers scroll it
// in itself; neither the wheel nor a vertical move is ever taken from the page.
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
  document.addEventListener("htmx:beforeRequest", () => { underway = true; });
  document.addEventListener("htmx:afterRequest", ({ detail }) => { if (!detail.successful) underway = false; });
  document.addEventListener("htmx:afterSettle", ({ target }) => {
    if (target.id !== "ergebnis") return;
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

  let from = null;
  let by = 0;
  document.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button || !event.target.closest("#grafik .lanes")) return;
    [from, by] = [event.clientX, 0];
  });
  document.addEventListener("pointermove", (event) => {
    if (from === null) return;
    by = event.clientX - from;
    const lanes = document.querySelector("#grafik .lanes");
    if (!lanes || Math.abs(by) < 5) return;
    lanes.classList.add("dragged");
    lanes.style.translate = `${by}px`;
  });
  document.addEventListener("pointerup", () => {
    const chart = document.getElementById("grafik");
    if (from !== null && chart && Math.abs(by) >= 5) {
      const [start, days] = [Number(chart.dataset.start), Number(chart.dataset.days)];
      const later = -Math.round((by / chart.querySelector(".lanes").clientWidth) * days);
      document.getElementById("von").value = typed(start + later);
      document.getElementById("bis").value = typed(start + later + days - 1);
      document.getElementById("von").dispatchEvent(new Event("change", { bubbles: true }));
    }
    from = null;
  });
  document.addEventListener("dragstart", (event) => {
    if (event.target.closest("#grafik")) event.preventDefault();
  });
  document.addEventListener("click", (event) => {
    if (Math.abs(by) >= 5 && event.target.closest("#grafik")) event.preventDefault();
    by = 0;
  }, true);
})();
