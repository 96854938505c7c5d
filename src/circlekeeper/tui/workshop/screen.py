"""The agenda workshop: the file at the left, the evening it means at the right, and what is to fix."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from textual import work
from textual.app import SuspendNotSupported
from textual.message import Message
from textual.timer import Timer
from textual.widgets import OptionList, Static, TextArea

from circlekeeper.agenda.outline.reading import read_outline
from circlekeeper.agenda.outline.writing import agenda_text
from circlekeeper.agenda.reading import read_text
from circlekeeper.agenda.source import RefusedError
from circlekeeper.agenda.starting import is_blank
from circlekeeper.circle.plan import MOST_PEOPLE
from circlekeeper.keeping import localtime
from circlekeeper.planning.fitting import usual_people
from circlekeeper.planning.shortening import proposed, values_of
from circlekeeper.tui.kit.preview import EveningPreview, evening_of
from circlekeeper.tui.kit.sheets import Choice, Chooser, Question
from circlekeeper.tui.text import literal
from circlekeeper.tui.workshop import drafts, outside
from circlekeeper.tui.workshop.bench import Bench, Unopened
from circlekeeper.tui.workshop.explaining import explained, offer
from circlekeeper.tui.workshop.notes import Note, PastEvenings, note_of, outline_notes
from circlekeeper.tui.workshop.paper import Paper
from circlekeeper.tui.workshop.side import Side
from circlekeeper.tui.workshop.stage_lines import block_at
from circlekeeper.words import snippets
from circlekeeper.words import workshop as words
from circlekeeper.words.disk import reason
from circlekeeper.words.figures import time_of_day
from circlekeeper.words.kinds import OURS
from circlekeeper.words.lengths import short
from circlekeeper.words.outline import THE_OUTLINE

READ_AFTER = 0.25
"""How many seconds of stillness before the text is read again."""
DRAFT_AFTER = 0.8
"""How many seconds of stillness before unsaved work is kept."""
FEWEST_STAGES = 2
"""A text of which less can be made is pasted as it is."""
SEES_FILE_EVERY = 2.0
"""How often the file is looked at, in seconds."""
_EVENING = "evening"
"""What is chosen in place of a kind where the keys above the stages are wanted."""


class Workshop(Bench):
    """An agenda being written, and its file."""

    @dataclass
    class TextRead(Message):
        """The text was read as it was at `stamp`, for so many people, in a thread, so as not to be in the way of a
        key.
        """

        stamp: int
        evening: EveningPreview | None
        notes: tuple[Note, ...]

    def __init__(
        self, path: Path, *, then: Callable[[], None] = lambda: None, now: Callable[[], datetime] = localtime.now
    ) -> None:
        """RefusedError where the file can't be opened."""
        self._paper = Paper.open(path)
        super().__init__(path.name, self._paper.text, then)
        self._now = now
        self._count: int | None = None
        self._evening: EveningPreview | None = None
        self._notes: tuple[Note, ...] = ()
        self._past = PastEvenings()
        self._reading: Timer | None = None
        self._draft = drafts.Keeping(self._paper.path)
        self._drafting: Timer | None = None
        self._stamp = 0
        """Which state of the text, and of the number of people, is the latest; an older one that is still being read or
        kept does not count.
        """
        self._looked = False
        """Whether the first reading has been seen."""
        self._over = False
        """Whether the next save may write over a file that something else has changed."""
        self._told_of_disk = False
        self._said_at = -1
        """The line on which the cursor stood then; -1 where nothing is said."""
        self._said_of = ""
        """The text of which the line below it speaks."""

    def on_mount(self) -> None:
        """Read it, look for work that was not saved, and keep an eye on the file."""
        self.offer_keys()
        self._editor.converts = self._converts
        self._read_now()
        self.set_interval(SEES_FILE_EVERY, self._look_at_disk)
        self._offer_draft()
        if is_blank(self._paper.text):
            self._say_below(words.PASTE_HINT)

    @property
    def unsaved(self) -> bool:
        """Whether there is work that is not in the file."""
        return self._editor.text != self._paper.text

    def _say_below(self, text: str = "") -> None:
        self._said_of = self._editor.text
        self._said_at = self._editor.cursor_location[0] if text else -1
        below = self.query_one("#workshop-said", Static)
        below.set_class(not text, "-softly")
        below.update(literal(text or explained(self._editor.text.split("\n"), *self._editor.cursor_location)))

    def _draw_state(self) -> None:
        self.query_one("#workshop-state", Static).update(literal(words.UNSAVED if self.unsaved else ""))

    # Reading as one types

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """The text is another: soon it is read, and soon kept; nothing of that on the way of a key."""
        event.stop()
        self._stamp += 1
        if self._editor.text != self._said_of:
            self._over = False
            self._say_below()
        self._draw_state()
        for timer in (self._reading, self._drafting):
            if timer is not None:
                timer.stop()
        self._reading = self.set_timer(READ_AFTER, self._read_now)
        self._drafting = self.set_timer(DRAFT_AFTER, self._keep_draft)

    def on_text_area_selection_changed(self, event: TextArea.SelectionChanged) -> None:
        """The cursor is elsewhere: what was said of another line gives way to what stands here."""
        event.stop()
        if self._editor.cursor_location[0] != self._said_at:
            self._say_below()

    def _read_now(self) -> None:
        self._read(self._stamp, self._paper.from_editor(self._editor.text), self._count, self._people)

    @work(thread=True, exclusive=True, group="reading")
    def _read(self, stamp: int, text: str, asked: int | None, people: int) -> None:
        """Read a text for the number of people that was asked for, else for as many as it means; `people` is the
        last number.
        """
        reading = read_text(text, self._called, count=people)
        count = people if reading.plan is None else asked or usual_people(reading.plan)
        if count != people:
            reading = read_text(text, self._called, count=count)
        evening = None if reading.plan is None else evening_of(reading.plan, count)
        notes = (*map(note_of, reading.problems), *outline_notes(reading), *self._past.notes(reading))
        self.post_message(self.TextRead(stamp, evening, notes))

    def on_workshop_text_read(self, event: TextRead) -> None:
        """The text was read."""
        if event.stamp != self._stamp:
            return
        self._notes, self._evening = event.notes, event.evening or self._evening
        self._meant = event.evening is not None
        self.query_one(Side).show(self._evening, self._notes, earlier=not self._meant)
        self.offer_keys()
        if not self._looked and event.evening is None and self._notes and self._editor.cursor_location == (0, 0):
            self._go_to(self._notes[0])
        self._looked = True

    @property
    def _people(self) -> int:
        return self._count or (self._evening.people if self._evening is not None else 8)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter or a click on a note goes to its place."""
        self._go_to(self._notes[int(event.option.id or 0)])

    def _go_to(self, note: Note) -> None:
        self._editor.go_to(note.line - 1, note.column - 1)
        self._say_below(f"{note.says} {note.change}".rstrip())

    def _show_for(self, count: int) -> None:
        if self._meant:
            self._count = max(1, min(MOST_PEOPLE, count))
            self._stamp += 1
            self._read_now()

    def action_next_remark(self) -> None:
        """To the next problem, or what an outline left open, after the cursor; from the last to the first."""
        row, column = self._editor.cursor_location
        places = [((n.line - 1, n.column - 1), n) for n in self._notes if n.kind != "past"]
        if places:
            self._go_to(next((note for place, note in places if place > (row, column)), places[0][1]))
        else:
            self._say_below(words.NO_PROBLEMS)

    def action_more(self) -> None:
        """One person more."""
        self._show_for(self._people + 1)

    def action_fewer(self) -> None:
        """One person fewer."""
        self._show_for(self._people - 1)

    def action_insert_stage(self) -> None:
        """A stage of a kind that is chosen, or what there is to say of the whole evening."""

        def chosen(kind: str) -> None:
            if kind == _EVENING:
                self._say_below(words.ADDED_EVENING.format(number=self._editor.add_evening() + 1))
            else:
                row = self._editor.add_stage(kind)
                self._say_below(words.ADDED.format(title=OURS.titles[kind], number=row + 1))

        kinds = [Choice(kind, kind, about, also=(about, OURS.titles[kind])) for kind, about in snippets.ABOUT.items()]
        kinds.append(Choice(_EVENING, words.WHOLE_EVENING, words.WHOLE_EVENING_ABOUT))
        self.ask(Chooser(words.STAGE_ASK, kinds), chosen)

    # Whole stages

    def action_next_stage(self) -> None:
        """To the next stage below the cursor, from the last to the first."""
        self._go_to_stage(1)

    def action_previous_stage(self) -> None:
        """To the stage that begins above the cursor, from the first to the last."""
        self._go_to_stage(-1)

    def _go_to_stage(self, by: int) -> None:
        if not self._editor.go_to_stage(by):
            self._say_below(words.NO_STAGE)

    def action_stage_up(self) -> None:
        """The stage the cursor is in goes before the one above it."""
        self._move_stage(-1)

    def action_stage_down(self) -> None:
        """The stage the cursor is in goes behind the one below it."""
        self._move_stage(1)

    def _move_stage(self, by: int) -> None:
        if not self._editor.move_stage(by):
            in_one = block_at(self._editor.text.split("\n"), self._editor.cursor_location[0]) is not None
            self._say_below(words.NO_ROOM_THERE if in_one else words.IN_NO_STAGE)

    def action_stage_twice(self) -> None:
        """The stage the cursor is in, once more."""
        row = self._editor.copy_stage()
        self._say_below(words.IN_NO_STAGE if row is None else words.COPIED.format(number=row + 1))

    def action_stage_out(self) -> None:
        """The stage the cursor is in goes."""
        self._say_below(words.REMOVED if self._editor.remove_stage() else words.IN_NO_STAGE)

    # Completing

    def action_complete(self) -> None:
        """Offer the keys or the words that can stand where something is being typed."""
        row, column = self._editor.cursor_location
        found = offer(self._editor.text.split("\n"), row, column)
        if found is None:
            self._say_below(words.NOTHING_TO_COMPLETE)
            return

        def chosen(word: str) -> None:
            self._editor.complete(found.typed, f"{word} = " if found.is_key else word)

        if len(found.choices) == 1:
            chosen(found.choices[0])
        else:
            self.ask(Chooser(words.COMPLETE_ASK, [Choice(word, word) for word in found.choices]), chosen)

    # An outline that was pasted

    def _converts(self, pasted: str) -> bool:
        """Make an agenda of an outline that is pasted where nothing has been written yet; whether it was one."""
        if not is_blank(self._editor.text) or "[[" in pasted:
            return False
        outline = read_outline(pasted)
        if len(outline.stages) < FEWEST_STAGES:
            return False
        editor = self._editor
        title = read_text(editor.text, "").plan
        editor.replace_all(pasted)
        editor.replace_all(agenda_text(outline, THE_OUTLINE, "" if title is None else title.title))
        editor.go_to(0, 0)
        self._say_below(words.pasted(len(outline.stages)))
        return True

    # Fitting the evening

    def action_fit(self) -> None:
        """Propose shorter stages where the evening is too long; written only when taken."""
        plan = read_text(self._paper.from_editor(self._editor.text), "").plan
        if plan is None:
            self._say_below(words.NO_EVENING)
            return
        proposal = proposed(plan, self._people)
        if proposal is None:
            self._say_below(words.FITS)
        elif not proposal.changes:
            self._say_below(words.FIT_NONE)
        else:
            changes = values_of(plan, proposal, self._people)

            def chosen(answer: str) -> None:
                if answer == "take":
                    self._editor.write_values(changes)
                    self._say_below(words.FIT_TAKEN)

            says = [
                words.FIT_CHANGE.format(
                    title=plan.stages[one.stage].title, before=short(one.before), after=short(one.after)
                )
                for one in proposal.changes
            ]
            if proposal.missing:
                says.append(words.FIT_MISSING.format(missing=short(proposal.missing)))
            answers = {"take": words.FIT_TAKE, "leave": words.FIT_LEAVE}
            self.ask(Question(words.FIT_ASK, answers, "\n".join(says)), chosen)

    def action_undo(self) -> None:
        """Take back the last edit."""
        self._editor.undo()

    def action_redo(self) -> None:
        """Put it back."""
        self._editor.redo()

    # Leaving, and the editor of one's own

    def action_editor(self) -> None:
        """The file in one's own editor."""

        def chosen(answer: str) -> None:
            if answer == "save" and self.action_save():
                self._open_editor()

        if outside.command() is None:
            self._say_below(words.NO_EDITOR)
        elif self.unsaved:
            self.ask(Question(words.EDITOR_ASK, {"save": words.EDITOR_SAVE, "stay": words.EDITOR_STAY}), chosen)
        else:
            self._open_editor()

    @work(exclusive=True, group="outside")
    async def _open_editor(self) -> None:
        try:
            status = await outside.edit(self.app, self._paper.path)
        except SuspendNotSupported:
            self._say_below(words.NO_SUSPEND)
        except (OSError, ValueError) as wrong:
            self._say_below(words.EDITOR_UNOPENED.format(reason=reason(wrong)))
        else:
            self.action_reload()
            self._say_below(words.EDITOR_BACK if status == 0 else words.EDITOR_ENDED.format(status=status))

    def action_leave(self) -> None:
        """Leave; asks where something is not saved."""
        self._leave(super().action_leave)

    def action_quit(self) -> None:
        """Leave circlekeeper; asks where something is not saved."""
        self._leave(super().action_quit)

    def _leave(self, end: Callable[[], None]) -> None:
        if not self.unsaved:
            end()
            return

        def chosen(answer: str) -> None:
            if answer == "save" and self.action_save():
                end()
            elif answer == "drop":
                self._forget_draft()
                end()

        answers = {"save": words.LEAVE_SAVE, "drop": words.LEAVE_DROP, "stay": words.LEAVE_STAY}
        self.ask(Question(words.LEAVE_ASK, answers), chosen)

    # The file

    def action_save(self) -> bool:
        """Write the text to the file; only when asked twice where something else has changed it; whether it did."""
        changed = self._paper.changed()
        if changed == "no" and not self.unsaved:
            self._say_below(words.NOTHING_TO_SAVE)
            return True
        if changed == "yes" and not self._over:
            self._over = True
            self._say_below(words.SAVE_OVER)
            return False
        try:
            self._paper.save(self._editor.text)
        except OSError as wrong:
            self._say_below(words.NOT_SAVED.format(reason=reason(wrong)))
            return False
        self._over = self._told_of_disk = False
        self._forget_draft()
        self._draw_state()
        self._say_below(words.SAVED)
        return True

    def _keep_draft(self) -> None:
        if self.unsaved:
            self._write_draft(self._draft, self._stamp, self._editor.text, self._now())
        else:
            self._forget_draft()

    @work(thread=True, group="draft")
    def _write_draft(self, draft: drafts.Keeping, stamp: int, text: str, when: datetime) -> None:
        draft.keep(stamp, text, when)

    def _offer_draft(self) -> None:
        """Work that was not saved the last time is asked about."""
        draft = drafts.find(self._paper.path)
        if draft is not None and draft.text == self._paper.text:
            self._forget_draft()
        elif draft is not None:
            self.call_after_refresh(self._ask_about, draft)

    def _ask_about(self, draft: drafts.Draft) -> None:
        def chosen(answer: str | None) -> None:
            if answer == "take":
                self._editor.replace_all(draft.text)
                self._say_below(words.DRAFT_TAKEN)
            elif answer == "drop":
                self._forget_draft()
            else:
                super(Workshop, self).action_leave()

        answers = {"take": words.DRAFT_TAKE, "drop": words.DRAFT_DROP, "later": words.DRAFT_LATER}
        when = localtime.local(round(draft.when.timestamp() * 1000))
        said = words.DRAFT_WHEN.format(when=f"{when:%Y-%m-%d} {time_of_day(f'{when:%H:%M}')}")
        self.app.push_screen(Question(words.DRAFT_ASK, answers, said), chosen)

    def _look_at_disk(self) -> None:
        """Notice that the file was changed by something else: taken at once where nothing is unsaved."""
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


def opened(path: Path, *, then: Callable[[], None] = lambda: None) -> Bench:
    """The workshop for the file at `path`; where it can't be opened, a screen that says why."""
    try:
        return Workshop(path, then=then)
    except RefusedError as refused:
        return Unopened(path.name, words.UNOPENED.format(reason=refused.saying.what), then)
