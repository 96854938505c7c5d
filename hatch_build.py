"""What the build makes besides copying: the catalogues that the program reads, for every kind of installation."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent / "scripts"))
from make_catalogues import compile_all


class Catalogues(BuildHookInterface):  # type: ignore[type-arg]
    """Makes each language's circlekeeper.mo from its circlekeeper.po, before files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Make them in place, where an editable installation reads them, too."""
        compile_all()
