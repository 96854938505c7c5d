"""The agenda that lies on the bench: its file, what is not saved of it, and what something else does to it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from textual import work
from textual.timer import Timer
from textual.widgets import Static

from circlekeeper.agenda.source import RefusedError
from circlekeeper.keeping import localtime
from circlekeeper.tui.kit.keyed import KeyedScreen
from circlekeeper.tui.kit.sheets import Question
from circlekeeper.tui.text import literal
from circlekeeper.tui.workshop import drafts
from circlekeeper.tui.workshop.editor import Editor
from circlekeeper.tui.workshop.paper import Paper
from circlekeeper.words import workshop as words
from circlekeeper.words.disk import reason
from circlekeeper.words.figures import time_of_day


class Bench(KeyedScreen):
    """A screen with an editor for one file: saving, drafts, and an eye on the disk."""

    def __init__(self, path: Path, now: Callable[[], datetime] = localtime.now) -> None:
        super().__init__()
        self._path, self._now = path, now
        self._refused = ""
        try:
            self._paper: Paper | None = Paper.open(path)
        except RefusedError as refused:
            self._paper, self._refused = None, words.UNOPENED.format(reason=refused.saying.what)
        self._draft = drafts.Keeping(path if self._paper is None else self._paper.path)
        self._drafting: Timer | None = None
        self._stamp = 0
        """Which state of the text, and of the number of people, is the latest; an older one that is still being read or
        kept does not count.
        """
        self._over = False
        """Whether the next save may write over a file that something else has changed."""
        self._told_of_disk = False
        self._said_at = -1
        """The line on which the cursor stood then; -1 where nothing is said."""
        self._said_of = ""
        """The text of which the line below it speaks."""

    @property
    def _editor(self) -> Editor:
        return self.query_one(Editor)

    @property
    def unsaved(self) -> bool:
        """Whether there is work that is not in the file."""
        return self._paper is not None and self._editor.text != self._paper.text

    def _say_below(self, text: str = "") -> None:
        self._said_of = self._editor.text
        self._said_at = self._editor.cursor_location[0] if text else -1
        below = self.query_one("#workshop-said", Static)
        below.set_class(not text, "-softly")
        below.update(literal(text or self._explained()))

    def _explained(self) -> str:
        """What stands under the cursor, in a sentence."""
        return ""

    def _draw_state(self) -> None:
        self.query_one("#workshop-state", Static).update(literal(words.UNSAVED if self.unsaved else ""))

    def _end(self) -> None:
        self.dismiss(None)

    # The file

    def action_save(self) -> None:
        """Write the text to the file; where something else has changed it, only when asked twice."""
        self._save()

    def _save(self) -> bool:
        paper = self._paper
        if paper is None:
            return False
        changed = paper.changed()
        if changed == "no" and not self.unsaved:
            self._say_below(words.NOTHING_TO_SAVE)
            return True
        if changed == "yes" and not self._over:
            self._over = True
            self._say_below(words.SAVE_OVER)
            return False
        try:
            paper.save(self._editor.text)
        except OSError as wrong:
            self._say_below(words.NOT_SAVED.format(reason=reason(wrong)))
            return False
        self._over = self._told_of_disk = False
        self._forget_draft()
        self._draw_state()
        self._say_below(words.SAVED)
        return True

    def _keep_draft(self) -> None:
        if self._paper is not None:
            if self.unsaved:
                self._write_draft(self._draft, self._stamp, self._editor.text, self._now())
            else:
                self._forget_draft()

    @work(thread=True, group="draft")
    def _write_draft(self, draft: drafts.Keeping, stamp: int, text: str, when: datetime) -> None:
        draft.keep(stamp, text, when)

    def _offer_draft(self) -> None:
        """Work that was not saved the last time is asked about."""
        if self._paper is None:
            return
        draft = drafts.find(self._paper.path)
        if draft is not None and draft.text == self._paper.text:
            self._forget_draft()
        elif draft is not None:
            self.call_after_refresh(self._ask_about, draft)

    def _ask_about(self, draft: drafts.Draft) -> None:
        def chosen(answer: str | None) -> None:
            if self._paper is None:
                return
            if answer == "take":
                self._editor.replace_all(draft.text)
                self._say_below(words.DRAFT_TAKEN)
            elif answer == "drop":
                self._forget_draft()
            else:
                self._end()

        answers = {"take": words.DRAFT_TAKE, "drop": words.DRAFT_DROP, "later": words.DRAFT_LATER}
        when = localtime.local(round(draft.when.timestamp() * 1000))
        said = words.DRAFT_WHEN.format(when=f"{when:%Y-%m-%d} {time_of_day(f'{when:%H:%M}')}")
        self.app.push_screen(Question(words.DRAFT_ASK, answers, said), chosen)

    def _look_at_disk(self) -> None:
        """Notice that the file was changed by something else: taken at once where nothing is unsaved."""
        if self._paper is None:
            return
        changed = self._paper.changed()
        if changed == "no":
            self._told_of_disk = False
        elif changed == "yes" and not self.unsaved:
            self.action_reload()
        elif not self._told_of_disk:
            self._told_of_disk = True
            self._say_below(
                words.GONE_ON_DISK if changed == "gone" else f"{words.CHANGED_ON_DISK} {words.CHANGED_ON_DISK_HINT}"
            )

    def action_reload(self) -> None:
        """The file's text in the place of ours; undo brings ours back."""
        if self._paper is None:
            return
        try:
            self._paper = Paper.open(self._paper.path)
        except RefusedError as refused:
            self._say_below(words.UNOPENED.format(reason=refused.saying.what))
            return
        self._told_of_disk = False
        if self.unsaved:
            self._editor.replace_all(self._paper.text)
            self._say_below(words.TAKEN_FROM_DISK)
        self._draw_state()

    def _forget_draft(self) -> None:
        if self._drafting is not None:
            self._drafting.stop()
        self._draft.forget(self._stamp)
