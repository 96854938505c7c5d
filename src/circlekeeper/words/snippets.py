"""A stage of each kind as a facilitator would begin to write it: its usual keys, each with a word on what it does."""

from __future__ import annotations

ABOUT = {
    "opening": "one voice; the agreements are shown",
    "check-in": "everyone, briefly, in turn",
    "sharing-round": "everyone in turn, sharing the time",
    "challenges": "one person's matter at a time, in steps",
    "open": "whoever is moved; no order",
    "silence": "nobody speaks",
    "break": "nothing",
    "check-out": "a word each; kept free at the end",
    "close": "closing words; kept free at the end",
    "round": "everyone is offered one turn",
    "lead": "one voice: a reading, a word of welcome",
    "topics": "collect what the group wants to work on, and choose",
    "groups": "pairs, threes or fours at once",
}
"""What each kind is, in the order in which they are offered."""

_LEAD = """\
prompt = "{prompt}"        # what is asked or read; the room may see it
# say = "…"                # a sentence for you to say
# note = "…"               # a reminder for you alone
"""
_TURNS = """\
# order = "around"         # or random, popcorn, chosen, called, queue, stack
# gap = "10s"              # quiet between two turns
# response = "none"        # how others may answer: none, questions, experience, reflect, if-asked, open
"""

_KEYS = {
    "opening": 'length = "5m"\n' + _LEAD.format(prompt="Welcome. Come as you are."),
    "check-in": 'length = "15m"\nturn = "1m30s"             # each person\'s time\nprompt = "How are you arriving?"\n' + _TURNS,
    "sharing-round": 'length = "35m"\nturn = "share"             # the length shared among those who came; or a time like "3m"\n'
    'prompt = "What have you been living with?"\n' + _TURNS,
    "challenges": """\
length = "35m"
prompt = "What challenge would you like to bring?"
# times = 2                # how many at most; without it, as many as the time allows
# extend = ["2m", "1m"]    # what is offered when a challenge's time is up
# Without phases of your own a challenge has: the story, questions, "I've been there too", what I take with me.
""",
    "open": 'length = "20m"\nprompt = "What stirs in you now?"\n# turn = "3m"              # without it turns have no clock\n'
    "# once = true              # nobody twice until everyone has had the chance\n",
    "silence": 'length = "2m"\n# bell = "both"            # when a bell is due: none, start, end, both\n',
    "break": 'length = "10m"\n',
    "check-out": 'length = "10m"\nturn = "1m"                # each person\'s time\nprompt = "What do you take with you?"\n',
    "close": 'length = "5m"\n' + _LEAD.format(prompt="Thank you. What was said here stays here."),
    "round": 'length = "20m"\nturn = "share"             # the length shared among those who came; or a time like "2m"\n'
    'prompt = "What would you like to say?"\n' + _TURNS,
    "lead": 'length = "5m"\n' + _LEAD.format(prompt="A short reading."),
    "topics": """\
length = "10m"
prompt = "What would you like company with?"
votes = 3                  # each person's votes; 0 is no voting
""",
    "groups": """\
length = "15m"
prompt = "One speaks, the others listen."
size = 2                   # two to a group; up to six
# turn = "5m"              # each one's time; without it, the length divided among the rotations
# changeover = "30s"       # to change places between two rotations
""",
}


def stage(kind: str) -> str:
    """The lines of a new stage of that kind."""
    return f'[[stages]]\nkind = "{kind}"\n{_KEYS[kind]}'


def row(kind: str) -> str:
    """Its row in the list of kinds."""
    return f"{kind:<15}{ABOUT[kind]}"
