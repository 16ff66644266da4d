// Menus: Escape closes one that is open and gives the focus back to its word; so does, where it lies over the page, a
// click elsewhere or the focus that leaves it. In the flow of the page it stays: what is clicked must not move.
{
  const open = () => document.querySelector("[data-menu][open]");
  const over = (menu) => menu && getComputedStyle(menu.querySelector("ul")).position === "absolute";
  document.addEventListener("keydown", (event) => {
    const menu = open();
    if (event.key !== "Escape" || event.defaultPrevented || !menu) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector("summary").focus({ preventScroll: true });
  });
  for (const left of ["click", "focusin"]) {
    document.addEventListener(left, ({ target }) => {
      const menu = open();
      if (over(menu) && !menu.contains(target)) menu.open = false;
    });
  }
}
