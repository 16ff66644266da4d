// Words selected in an article's text become the words of a time expression that was missed.
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  const text = document.querySelector("[data-marking] .text");
  const form = document.querySelector("#markieren form");
  if (!form || !text || selection.isCollapsed || !text.contains(selection.anchorNode)) return;
  const words = selection.toString().trim().replace(/\s+/g, " ");
  if (!words || words.length > 200) return;
  form.closest("details").open = true;
  form.elements.worte.value = words;
  form.elements.ab.value = "";
});
