"""Where the package's files are: templates, static files, migrations, samples."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent


def place(name: str) -> Path:
    """Return the folder `name` inside the installed package, else the checkout's one at its top level.

    In a wheel `templates/`, `static/` and `migrations/` stand inside the package, in a checkout beside it;
    `samples/` stands inside it in both. The folder is not required to exist.
    """
    inside = PACKAGE / name
    return inside if inside.is_dir() else PACKAGE.parent / name
