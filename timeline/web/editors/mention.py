"""The page of one mention."""

from flask import request
from flask_login import login_required
from werkzeug.wrappers import Response

from timeline.web.editors.item import item
from timeline.web.editors.place import place_of


@login_required
def show() -> Response:
    """The mention that the address names; `lesart` or `datum` show what that choice would change."""
    return item(place_of(request.args), request.args)
