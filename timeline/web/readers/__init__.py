"""What readers see. One file per noun; this is the table of contents."""

from typing import Final

from flask import Blueprint

from timeline.web.readers import article, dossier, event, kept, start, tryout

readers: Final = Blueprint("readers", __name__)
readers.before_request(kept.recall)
readers.after_request(kept.keep)
readers.add_url_rule("/", "timeline", start.show)
readers.add_url_rule("/dossier/<slug>", "dossier", dossier.show)
readers.add_url_rule("/dossier/<slug>/grafik", "chart", dossier.chart)
readers.add_url_rule("/ereignis/<path:key>", "event", event.show)
readers.add_url_rule("/artikel/<path:key>", "article", article.show)
readers.add_url_rule("/probieren", "tryout", tryout.show, methods=["GET", "POST"])
