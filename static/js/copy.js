// Buttons that copy what stands in a field; without this script they stay away, and the field is marked by hand.
{
  const show = (part) =>
    part.querySelectorAll("[data-copy]").forEach((button) => {
      button.hidden = false;
    });
  document.addEventListener("click", async ({ target }) => {
    const button = target.closest("[data-copy]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard.writeText(field.value);
    button.textContent = button.dataset.copied;
  });
  document.addEventListener("htmx:afterSwap", ({ target }) => show(target.parentElement ?? target));
  show(document);
}
