"""Keys pressed at the desk."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Page


def press(desk: "Page", key: str) -> None:
    """Press a key when nothing is on its way: none counts before."""
    from playwright.sync_api import expect

    expect(desk.locator(".htmx-request, .htmx-swapping, .htmx-settling")).to_have_count(0)
    desk.keyboard.press(key)
