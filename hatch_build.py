"""Build hook: bring the pinned browser files, and put the top-level folders into the wheel.

The files come from the npm registry that hatch-npm-vendor knows; `NPM_CONFIG_REGISTRY` names another
one, for closed networks. The package's sha512 stands in pyproject.toml; another one fails the build.
"""

import os
import shutil
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatch_npm_vendor.plugin import DEFAULT_REGISTRY
from hatch_npm_vendor.vendor import vendor_package
from hatchling.builders.hooks.plugin.interface import BuildHookInterface

TRIES = 3


class BringBrowserFiles(BuildHookInterface):
    """Runs before every wheel, the editable one of `pip install -e .` included."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Fill `static/vendor/`; `version` is "standard" for a real wheel, "editable" for a checkout's."""
        root = Path(self.root)
        self.bring(root, self.config["htmx"])
        if version == "standard":
            for folder in self.config["folders"]:
                build_data["force_include"][str(root / folder)] = f"timeline/{folder}"

    def bring(self, root: Path, pin: dict[str, Any]) -> None:
        """Copy the files that `pin` names out of its npm package, whose sha512 must be `pin`'s."""
        with TemporaryDirectory() as folder:
            unpacked = Path(folder, "package")
            fetch(unpacked, pin["package"], pin["version"], pin["integrity"])
            for source, target in pin["files"].items():
                (root / target).parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(unpacked / source, root / target)


def fetch(unpacked: Path, package: str, version: str, integrity: str) -> None:
    """Unpack the npm package into `unpacked`; a network that fails is tried again."""
    registry = os.environ.get("NPM_CONFIG_REGISTRY") or DEFAULT_REGISTRY
    for left in reversed(range(TRIES)):
        try:
            vendor_package(unpacked, package, version, integrity, registry=registry)
            return
        except OSError:
            if not left:
                raise
            time.sleep(2)
