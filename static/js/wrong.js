// What was wrong with a field, or with what was chosen of several, is told no longer once it is changed.
document.addEventListener("input", ({ target }) => {
  const described = document.getElementById(target.getAttribute("aria-describedby") ?? "");
  const told = described?.matches(".wrong") ? described : target.closest("fieldset")?.querySelector(".wrong");
  told?.remove();
  if (told) target.removeAttribute("aria-invalid");
});
