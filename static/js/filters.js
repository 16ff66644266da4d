// The bar of filters. While it asks, somebody may choose on: what was chosen meanwhile is kept in the choices that come
// back. On a phone it is a sheet: Escape, its link to the list, a tap beside it and the focus leaving it close it.
document.addEventListener("htmx:oobBeforeSwap", ({ detail: { target, fragment } }) => {
  if (!fragment.querySelector("[data-keep]")) return;
  for (const old of target.querySelectorAll("input[id]")) {
    const now = fragment.querySelector(`#${old.id}`);
    if (now) now.checked = old.checked;
    else if (old.checked) fragment.querySelector(`#${old.closest("fieldset").id}`)?.append(old.closest("label"));
  }
});
const close = (sheet) => {
  sheet.open = false;
  sheet.querySelector("summary").focus({ preventScroll: true });
};
const opened = () => document.querySelector(".filters[open]");
document.addEventListener("keydown", ({ key }) => {
  const sheet = key === "Escape" && opened();
  if (sheet) close(sheet);
});
document.addEventListener("focusin", ({ target }) => {
  const sheet = opened();
  if (sheet && !sheet.contains(target)) sheet.open = false;
});
document.addEventListener("click", ({ target }) => {
  const sheet = target.closest(".filters[open]");
  if (sheet && (target === sheet || target.id === "zur-liste")) close(sheet);
});
