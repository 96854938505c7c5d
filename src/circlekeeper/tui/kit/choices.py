"""A list that is chosen from by the keys or the mouse."""

from __future__ import annotations

from textual.widgets import OptionList


class Choices(OptionList):
    """The toolkit's list; while there is no room to draw it, as in a window that is made tiny, it has no pages."""

    def action_page_up(self) -> None:
        """One page back."""
        if self.scrollable_content_region:
            super().action_page_up()  # type: ignore[no-untyped-call]

    def action_page_down(self) -> None:
        """One page on."""
        if self.scrollable_content_region:
            super().action_page_down()  # type: ignore[no-untyped-call]
