"""The package finds its folders, and the build has brought htmx."""

import pytest

from timeline.places import PACKAGE, place


def test_a_folder_inside_the_package_comes_first(tmp_path, monkeypatch):
    monkeypatch.setattr("timeline.places.PACKAGE", tmp_path / "timeline")
    assert place("templates") == tmp_path / "templates"
    (tmp_path / "timeline" / "templates").mkdir(parents=True)
    assert place("templates") == tmp_path / "timeline" / "templates"


@pytest.mark.parametrize("folder", ["static", "templates", "migrations"])
def test_the_folders_are_there(folder):
    assert place(folder).is_dir()
    assert PACKAGE.name == "timeline"


def test_the_pinned_htmx_was_brought():
    assert 'version:"2.0.11"' in (place("static") / "vendor" / "htmx.min.js").read_text("utf-8")
