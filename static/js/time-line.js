// For pages that show timelines: knows <time-line src>, gives frames of timelines their height, leads to single events.
// One copy serves any number of timelines. It stores nothing and asks only the addresses that the page names.
(() => {
  if (customElements.get("time-line")) return;
  const OWN = new URL(document.currentScript.src).origin;
  const EVENT = /^#((.+)-ereignis-[0-9a-f]+)$/;

  const PRINTED = "@media print{:host{height:auto!important;overflow:visible!important}}";

  // Whoever reads below a timeline must not lose the line: it takes its full height only while its lower edge is, and
  // stays, out of sight below, or once somebody has touched the page. Until then it scrolls inside its box.
  const waiting = new Map();
  const settle = (box, height, now = false) => {
    const { top, bottom } = box.getBoundingClientRect();
    if (!now && (bottom < innerHeight || top + height < innerHeight)) {
      waiting.set(box, height);
      return;
    }
    waiting.delete(box);
    box.style.height = `${height}px`;
    if (box.localName === "time-line") box.style.height = "auto";
  };
  const settleAll = (now) => waiting.forEach((height, box) => settle(box, height, now));
  addEventListener("scroll", () => settleAll(false), { passive: true });
  addEventListener("resize", () => settleAll(true));
  for (const touched of ["pointerdown", "keydown"]) addEventListener(touched, () => settleAll(true), true);
  addEventListener("beforeprint", () => settleAll(true)); // on paper nobody scrolls

  const frames = () =>
    [...document.querySelectorAll("iframe")].filter((frame) => frame.src.startsWith(`${OWN}/embed/`));
  // Neither message is a secret, and a frame that is still empty, or sandboxed, has not our origin.
  const ask = (message) => frames().forEach((frame) => frame.contentWindow.postMessage(message, "*"));
  const hello = () => ask({ timeline: "hello" });

  // The page hears of the event that is being read: addEventListener("timeline-event", ({ detail }) => …)
  const reading = (element, detail) =>
    element.dispatchEvent(new CustomEvent("timeline-event", { bubbles: true, composed: true, detail }));

  addEventListener("message", ({ data, origin, source }) => {
    if (origin !== OWN || typeof data?.timeline !== "string") return;
    const frame = frames().find((one) => one.contentWindow === source);
    if (!frame) return;
    if (data.timeline === "height" && data.height > 0 && data.height < 1e6)
      settle(frame, Math.ceil(data.height), data.now === true);
    if (data.timeline === "reading") reading(frame, { id: String(data.id), title: String(data.title) });
    if (data.timeline === "shown" && data.top >= 0) {
      settle(frame, waiting.get(frame) ?? frame.offsetHeight, true);
      scrollTo({ top: frame.getBoundingClientRect().top + scrollY + data.top - 16 });
    }
  });

  // #…-ereignis-<id> of the page leads to that event, in whichever timeline holds it.
  const lead = () => {
    const [, id, slug] = EVENT.exec(location.hash) ?? [];
    if (!id) return;
    for (const frame of frames()) if (new URL(frame.src).pathname === `/embed/${slug}`) frame.loading = "eager";
    ask({ timeline: "show", id });
    document.querySelectorAll("time-line").forEach((element) => element.show(id));
  };
  addEventListener("hashchange", lead);
  document.addEventListener("load", ({ target }) => target.localName === "iframe" && (hello(), lead()), true);

  class TimeLine extends HTMLElement {
    static observedAttributes = ["src"];

    attributeChangedCallback() {
      if (this.isConnected) this.load();
    }

    connectedCallback() {
      this.load();
    }

    // The fragment of the timeline at `src`; whatever goes wrong, what stands inside the element stays to be seen.
    async load() {
      const src = this.getAttribute("src");
      if (!src || src === this.loaded) return;
      this.loaded = src;
      const address = new URL(src, document.baseURI);
      address.pathname = address.pathname.replace(/\/?$/, "/fragment");
      try {
        const answer = await fetch(address, { credentials: "omit", referrerPolicy: "strict-origin" });
        if (answer.ok) this.fill(await answer.text());
      } catch {
        this.loaded = "";
      }
    }

    // Parsed apart, so nothing in it runs; as a sheet, its style needs no leave of the page's own policy.
    fill(text) {
      const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const section = new DOMParser().parseFromString(text, "text/html").querySelector(".zl");
      if (!section) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`:host{display:block}${PRINTED}${section.querySelector("style").textContent}`);
      section.querySelector("style").remove();
      section.classList.add("zl-boxed");
      root.adoptedStyleSheets = [sheet];
      root.replaceChildren(section);
      if (this.style.height) settle(this, this.scrollHeight);
      this.watch(section);
      lead();
    }

    watch(section) {
      const entries = [...section.querySelectorAll(".zl-event, .zl-lane[id]")];
      const seen = new Set();
      const look = new IntersectionObserver(
        (changes) => {
          for (const { target, isIntersecting } of changes) seen[isIntersecting ? "add" : "delete"](target);
          const first = entries.find((entry) => seen.has(entry));
          if (!first || first === this.reading) return;
          this.reading = first;
          reading(this, { id: first.id, title: first.querySelector(".zl-title").textContent });
        },
        { threshold: 0.5 },
      );
      entries.forEach((entry) => look.observe(entry));
    }

    show(id) {
      const wanted = this.shadowRoot?.getElementById(id);
      if (!wanted) return;
      wanted.closest(".zl-more")?.setAttribute("open", "");
      settle(this, this.scrollHeight, true);
      this.shadowRoot.querySelector(".zl-here")?.classList.remove("zl-here");
      (wanted.closest("li") ?? wanted).classList.add("zl-here");
      wanted.scrollIntoView();
    }
  }
  customElements.define("time-line", TimeLine);
  hello();
  lead();
})();
