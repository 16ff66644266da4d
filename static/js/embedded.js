// Runs in an embed's own page, inside a frame: tells the page around it how high it is and which event is being read,
// and shows the event that the page asks for. It stores nothing and asks nobody.
(() => {
  if (parent === window) return;
  const given = new URLSearchParams(location.search);
  const pymId = given.get("childId") ?? "";
  const secret = /secret=([a-z0-9]+)/i.exec(location.hash)?.[1]; // WordPress's
  const host = location.ancestorOrigins?.[0] ?? (document.referrer && new URL(document.referrer).origin);
  const root = document.querySelector("main");

  // Nothing in these messages is anybody's secret, and a sandboxed page around us has no origin to name.
  const tell = (message) => parent.postMessage(message, "*");

  // What grows because of the reader's own touch may grow at once.
  let touched = false;
  for (const touch of ["pointerdown", "keydown"]) addEventListener(touch, () => (touched = true), true);

  // The height, as the listeners that newsrooms have understand it.
  const tellHeight = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    tell({ timeline: "height", height, now: touched });
    tell({ "datawrapper-height": { [pymId || root.querySelector("[data-zeitleiste]").dataset.zeitleiste]: height } });
    tell(["pym", pymId, "height", height].join("xPYMx"));
    tell({ sentinel: "amp", type: "embed-size", height });
    tell(JSON.stringify({ src: location.href, context: "iframe.resize", height })); // Medium
    if (secret) tell({ message: "height", value: height, secret });
  };

  // Where the event is that the page asked for; again if everything moves because the frame got its height.
  let asked;
  const tellPlace = () => {
    if (!asked) return;
    tell({ timeline: "shown", id: asked.id, top: Math.round(asked.getBoundingClientRect().top + scrollY) });
  };
  new ResizeObserver(() => {
    tellHeight();
    tellPlace();
  }).observe(document.documentElement);

  // WordPress's sandbox opens no windows; its script follows links for us.
  if (secret) {
    addEventListener("click", (event) => {
      const link = event.target.closest("a[href]");
      if (!link) return;
      event.preventDefault();
      tell({ message: "link", value: link.href, secret });
    });
  }

  // Which event is being read: the first of those in view.
  const seen = new Set();
  let reading;
  const entries = [...root.querySelectorAll(".zl-event, .zl-lane[id]")];
  const look = new IntersectionObserver(
    (changes) => {
      for (const { target, isIntersecting } of changes) seen[isIntersecting ? "add" : "delete"](target);
      const first = entries.find((entry) => seen.has(entry));
      if (!first || first === reading) return;
      reading = first;
      tell({ timeline: "reading", id: first.id, title: first.querySelector(".zl-title").textContent });
    },
    { threshold: 0.5 },
  );
  entries.forEach((entry) => look.observe(entry));

  addEventListener("message", ({ data, origin, source }) => {
    if (source !== parent || (host && origin !== host)) return;
    if (data?.timeline === "hello") tellHeight();
    if (data?.timeline === "show" && typeof data.id === "string") {
      const wanted = document.getElementById(data.id);
      if (!wanted) return;
      wanted.closest(".zl-more")?.setAttribute("open", "");
      asked = wanted;
      tellHeight();
      location.replace(`#${data.id}`);
      tellPlace();
      setTimeout(() => (asked = undefined), 1000);
    }
  });
})();
