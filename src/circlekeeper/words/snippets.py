"""A stage of each kind as a facilitator would begin to write it: its usual keys, each with a word on what it does.

What a person reads, the comments and the prompts, are messages; keys and their values are the file's, the same in
every language.
"""

from __future__ import annotations

from circlekeeper.text import in_toml
from circlekeeper.words import kinds
from circlekeeper.words.language import _

ABOUT = {
    "opening": _("one voice; the agreements are shown"),
    "check-in": _("everyone in turn, briefly"),
    "sharing-round": _("everyone in turn, sharing the time"),
    "challenges": _("one person's challenge at a time, in steps"),
    "open": _("anyone who feels moved; no order"),
    "silence": _("nobody speaks"),
    "break": _("time off for everyone"),
    "check-out": _("a word from each; its time is protected"),
    "close": _("closing words; their time is protected"),
    "round": _("everyone is offered one turn"),
    "lead": _("one voice: a reading, a word of welcome"),
    "topics": _("collect the group's topics, and choose"),
    "groups": _("pairs, threes or fours at once"),
}
"""What each kind is, in the order in which they are offered."""


def _line(code: str, about: str) -> str:
    """A line of the file with a word on what it does, all of these words in one column."""
    return f"{code:<26} # {about}\n"


def _prompt(text: str) -> str:
    """The key with what is asked."""
    return f"prompt = {in_toml(text)}"


def _lead(prompt: str) -> str:
    return (
        _line(f"{_prompt(prompt)}       ", _("what to ask or read; the room may see it"))
        + _line('# say = "…"', _("a sentence for you to say"))
        + _line('# note = "…"', _("a reminder only you see"))
    )


def _asked(prompt: str) -> str:
    return f"{_prompt(prompt)}\n"


_ANSWERS = _line('# after = "1m"', _("time for the circle's answer after each turn")) + _line(
    '# after_response = "open"', _("how it may answer then: none, questions, experience, reflect, if-asked, open")
)
_WHO = _line('# who = "inner"', _('one half; or outer, not-yet-heard, others, a mark: "newcomer", "not newcomer"'))
_TURNS = (
    _line('# order = "around"', _("or random, popcorn, chosen, called, queue, stack"))
    + _line(
        '# start = "rotate"',
        _("who begins; or volunteer, facilitator, after-facilitator (the first seat is last), a name"),
    )
    + _WHO
    + _line('# gap = "10s"', _("quiet between two turns"))
    + _ANSWERS
    + _line("# laps = 2", _('how many times round; or "until-all-pass"'))
    + _line('# prompts = ["…", "…"]', _("one for each time round, in place of prompt"))
    + _line('# response = "none"', _("how others may answer: none, questions, experience, reflect, if-asked, open"))
)
_MOST = _line('# most = "5m"', _("the most a share offers, even if few came"))
_ANY = _line('# by = "host"', _("who leads it, as a role; only you see it")) + _line(
    '# at = "20:00"', _("the clock time it is meant to begin at; not for the first stage")
)
_PHASES = (
    _line("# [[stages.phases]]", _("a phase of your own; repeat it for each one"))
    + _line(f"# title = {in_toml(kinds.OURS.phases[1])}", _("what the phase is called"))
    + _line('# voice = "others"', _("who speaks: holder, others or all"))
    + _line('# turn = "1m"', _("everyone has one turn; if left out, the floor is free"))
    + _line('# length = "8m"', _("can be left out beside a turn: it is people × turn"))
)

_KEYS = {
    "opening": 'length = "5m"\n' + _lead(kinds.OURS.prompts["opening"]),
    "check-in": 'length = "15m"\n'
    + _line('turn = "1m30s"', _("each person's time"))
    + _asked(kinds.OURS.prompts["check-in"])
    + _TURNS,
    "sharing-round": 'length = "35m"\n'
    + _line('turn = "share"', _('the length divided equally; or a time such as "3m"'))
    + _MOST
    + _asked(_("What have you been living with?"))
    + _TURNS,
    "challenges": 'length = "35m"\n'
    + _asked(kinds.OURS.prompts["challenges"])
    + _line("# times = 2", _("how many at most; if left out, as many as time allows"))
    + _line('# extend = ["2m", "1m"]', _("the extra time offered when a challenge's time is up")),
    "open": 'length = "20m"\n'
    + _asked(kinds.OURS.prompts["open"])
    + _line('# turn = "3m"', _("if left out, turns aren't timed"))
    + _line("# once = true", _("nobody speaks twice until everyone has had the chance"))
    + _WHO
    + _ANSWERS,
    "silence": 'length = "2m"\n' + _line('# bell = "both"', _("when a bell is due: none, start, end, both")),
    "break": 'length = "10m"\n',
    "check-out": 'length = "10m"\n'
    + _line('turn = "1m"', _("each person's time"))
    + _asked(kinds.OURS.prompts["check-out"]),
    "close": 'length = "5m"\n' + _lead(kinds.OURS.prompts["close"]),
    "round": 'length = "20m"\n'
    + _line('turn = "share"', _('the length divided equally; or a time such as "2m"'))
    + _MOST
    + _asked(kinds.OURS.prompts["round"])
    + _TURNS,
    "lead": 'length = "5m"\n' + _lead(_("A short reading.")),
    "topics": 'length = "10m"\n'
    + _asked(kinds.OURS.prompts["topics"])
    + _line("votes = 3", _("votes for each person; 0 means no voting")),
    "groups": 'length = "15m"\n'
    + _asked(kinds.OURS.prompts["groups"])
    + _line("size = 2", _("people in each group, from 2 to 6"))
    + _line('# turn = "5m"', _("each person's time; if left out, the length divided by the rotations"))
    + _line('# changeover = "30s"', _("time to switch between two rotations"))
    + _line("# changes = 2", _("how many times new groups form"))
    + _line('# prompts = ["…", "…"]', _("one each time groups form, in place of prompt"))
    + _line('# partners = "new"', _("nobody sits with the same person twice; or neighbours, shuffled")),
}
_STEPS = (
    "# "
    + _(
        'Unless you write your own phases, a challenge has: the story, questions, "I\'ve been there too", what I '
        "take with me."
    )
    + "\n"
    + _PHASES
)

EVENING = (
    _line('# ends_at = "20:30"', _("when the circle must end"))
    + _line("# group = { max = 12 }", _("how many people it suits, min and max"))
    + _line('# handover = "10s"', _("time allowed between two turns"))
    + _line('# marks = ["newcomer"]', _('what people can be marked as tonight; a stage asks by who = "newcomer"'))
    + _line('# in_need = "…"', _("your own steps for a hard moment, on one key; the room never sees them"))
    + _line('# language = "de"', _("the language of the titles and prompts that you leave out"))
)
"""The keys of an evening that a facilitator might want, each to be taken out of its comment."""


def stage(kind: str) -> str:
    """The lines of a new stage of that kind: its usual keys, those of any stage, and last the steps it could have."""
    steps = _STEPS if kind == "challenges" else ""
    return f'[[stages]]\nkind = "{kind}"\n{_KEYS[kind]}{_ANY}{steps}'
