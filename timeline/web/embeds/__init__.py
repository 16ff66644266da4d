"""Timelines on other people's pages: nothing remembered, nothing asked of anybody else. The table of contents."""

from typing import Final

from flask import Blueprint

from timeline.web.embeds import builder as building
from timeline.web.embeds import files, oembed, pages, picture, refused

embeds: Final = Blueprint("embeds", __name__)
embeds.add_url_rule("/embed/time-line.js", "script", files.script)
embeds.add_url_rule("/embed/<slug>", "frame", pages.frame)
embeds.add_url_rule("/embed/<slug>/fragment", "fragment", pages.fragment)
embeds.add_url_rule("/embed/<slug>/bild.svg", "svg", picture.svg)
embeds.add_url_rule("/embed/<slug>/bild.png", "png", picture.png)
embeds.add_url_rule("/embed/<slug>/vorschau.png", "preview", picture.preview)
embeds.add_app_template_global(picture.preview_url)
embeds.add_url_rule("/oembed", "oembed", oembed.show)
refused.init(embeds)

builder: Final = Blueprint("builder", __name__, url_prefix="/dossier/<slug>/einbetten")
builder.add_url_rule("", "show", building.show)
builder.add_url_rule("/stand", "freeze", building.freeze, methods=["POST"])
builder.add_url_rule("/hosts", "allow", building.allow, methods=["POST"])
