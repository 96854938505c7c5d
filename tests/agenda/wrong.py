"""Wrong agendas, each with ‸ at the place a message must point at, and a phrase that the message must have."""

from __future__ import annotations

from dataclasses import dataclass

MARK = "‸"


@dataclass(frozen=True)
class Wrong:
    """A file with faults, and what must be said about each, in the order of the file."""

    name: str
    text: str
    """The file, with ‸ before each value or key that is wrong."""
    phrases: tuple[str, ...]

    @property
    def places(self) -> list[tuple[int, int]]:
        """Line and column of each mark, as if the marks were not there."""
        found, line, column = [], 1, 1
        for letter in self.text:
            if letter == MARK:
                found.append((line, column))
            elif letter == "\n":
                line, column = line + 1, 1
            else:
                column += 1
        return found


def top(line: str) -> str:
    """An agenda that is right but for a line at its top."""
    return f'title = "Circle"\n{line}\n\n[[stages]]\nkind = "round"\n'


def titled(line: str) -> str:
    """An agenda that is right but for the line of its title."""
    return f'{line}\n\n[[stages]]\nkind = "round"\n'


def stage(lines: str, kind: str = "round") -> str:
    """An agenda whose second stage has some lines."""
    return f'title = "Circle"\n\n[[stages]]\nkind = "opening"\n\n[[stages]]\nkind = "{kind}"\n{lines}\n'


def phase(lines: str) -> str:
    """An agenda with one phase of a challenge."""
    return f'title = "Circle"\n\n[[stages]]\nkind = "challenges"\n\n[[stages.phases]]\n{lines}\n'


def wrong(name: str, text: str, *phrases: str) -> Wrong:
    """A row of the table."""
    return Wrong(name, text, phrases)


DURATIONS = [
    wrong("a bare number", top("length = ‸90"), 'write "90m"'),
    wrong("a bare number with spaces before it", top("length   =   ‸90"), 'write "90m"'),
    wrong("a bare number for a turn", stage("turn = ‸2"), 'write "2m"'),
    wrong("a number in quotes", top('length = ‸"90"'), '"90" has no unit'),
    wrong("a part without a unit", top('length = ‸"1h 30"'), "the number 30 has no unit"),
    wrong("a fraction", top('length = ‸"1.5h"'), "fraction"),
    wrong("a fraction with a comma", top('length = ‸"1,5h"'), "fraction"),
    wrong("a bare fraction", top("length = ‸1.5"), "fraction"),
    wrong("an unknown unit", top('length = ‸"90 minutes"'), 'unknown unit, "minutes"; write "90m"'),
    wrong("days", top('length = ‸"1d"'), "the units are h, m and s"),
    wrong("zero", stage('length = ‸"0m"'), "too short"),
    wrong("bare zero", stage("length = ‸0"), "too short"),
    wrong("zero with a point where zero is allowed", stage("gap = ‸0.0"), "a fraction"),
    wrong("bare zero where zero is allowed", top("handover = ‸0"), 'write "0s"'),
    wrong("less than nothing", stage('length = ‸"-5m"'), "negative"),
    wrong("a bare number less than nothing", stage("gap = ‸-5"), "negative"),
    wrong("not a number", stage("turn = ‸nan"), "a length of time"),
    wrong("without end", stage("turn = ‸inf"), "a length of time"),
    wrong("true", top("length = ‸true"), "expected a length of time, found true"),
    wrong("more than a day", top('length = ‸"24h 1s"'), "more than 24 hours"),
    wrong("very many minutes", top('length = ‸"99999999999m"'), "more than 24 hours"),
    wrong("the smaller unit first", top('length = ‸"30m 1h"'), "largest unit first"),
    wrong("a unit twice", top('length = ‸"30m 30m"'), "the unit m twice"),
    wrong("empty", top('length = ‸""'), "empty"),
    wrong("words", top('length = ‸"long"'), "a length of time"),
    wrong("a clock time for a length", top('length = ‸"01:30"'), "looks like a clock time"),
    wrong("a local time for a length", top("length = ‸01:30:00"), "looks like a clock time"),
    wrong("a list for a length", top('length = ‸["90m"]'), "expected a length of time, found a list"),
    wrong("a table for a length", top("length = ‸{ minutes = 90 }"), "expected a length of time, found a table"),
    wrong("digits of another script", top('length = ‸"٩٠m"'), "a length of time"),
    wrong("a long text for a length", top(f'length = ‸"{"9" * 300}m"'), "a length of time"),
    wrong(
        "a bare number in extend", stage('extend = ["1m", ‸2]', "challenges"), "extend[2]: 2 is a number without a unit"
    ),
    wrong("two wrong extra times", stage('extend = [‸"x", "1m", ‸3]', "challenges"), "extend[1]", "extend[3]"),
    wrong("share for groups", stage('turn = ‸"share"', "groups"), "a length of time"),
]

CLOCKS = [
    wrong("a clock time in points", top('ends_at = ‸"20.30"'), "isn't a clock time"),
    wrong("a clock time of twelve hours", top('ends_at = ‸"8:30pm"'), "isn't a clock time"),
    wrong("an hour on no clock", top('ends_at = ‸"24:00"'), "not a valid time"),
    wrong("a minute on no clock", top('ends_at = ‸"20:60"'), "not a valid time"),
    wrong("a number for a clock time", top("ends_at = ‸2030"), "expected a clock time, found a number"),
    wrong("a date for a clock time", top("ends_at = ‸2026-11-22"), "expected a clock time, found a date or time"),
    wrong("a clock time without quotes", top("ends_at = ‸20:30"), 'quotation marks: "20:30"'),
    wrong("a part of a second", top("ends_at = ‸20:30:00.5"), 'write hours and minutes, as in "20:30"'),
    wrong(
        "a stage's clock time that is none, before one that is",
        stage('at = ‸"half eight"\n\n[[stages]]\nkind = "close"\nat = "19:00"'),
        "isn't a clock time",
    ),
    wrong("a key longer than any slip", top(f"‸{'lengths_' * 6} = 1"), "remove it; the keys allowed here are"),
]

KEYS = [
    wrong("a misspelt key", top('‸lenght = "90m"'), "did you mean 'length'?"),
    wrong("a misspelt key of a stage", stage('‸promt = "How are you?"'), "did you mean 'prompt'?"),
    wrong("a key in capitals", stage('‸Prompt = "How are you?"'), "did you mean 'prompt'?"),
    wrong("a key with a hyphen", top('‸ends-at = "20:30"'), "did you mean 'ends_at'?"),
    wrong("a key of plain speech", stage('‸duration = "10m"'), "did you mean 'length'?"),
    wrong("a key nobody can guess", top("‸zzzzzz = 1"), "the keys allowed here are"),
    wrong("a title misspelt", titled('‸titel = "Circle"'), "did you mean 'title'?"),
    wrong("a kind misspelt as a key", 'title = "Circle"\n[[stages]]\n‸knid = "round"\n', "did you mean 'kind'?"),
    wrong("stages misspelt", 'title = "Circle"\n‸[[stage]]\nkind = "round"\n', "did you mean 'stages'?"),
    wrong("a key of another kind", stage("‸votes = 3"), "'votes' doesn't belong in a stage of the kind 'round'"),
    wrong(
        "once in a round", stage("‸once = true", "check-in"), "'once' doesn't belong in a stage of the kind 'check-in'"
    ),
    wrong("a turn in silence", stage('‸turn = "1m"', "silence"), "doesn't belong in a stage of the kind 'silence'"),
    wrong("phases in a round", stage("‸phases = []"), "doesn't belong in a stage of the kind 'round'"),
    wrong(
        "a phase without a length in a round",
        stage('‸phases = [{ title = "A" }]'),
        "doesn't belong in a stage of the kind 'round'",
    ),
    wrong("a key of the session in a stage", stage('‸ends_at = "20:30"'), 'stages[2] "Round".ends_at: '),
    wrong(
        "people below the stages",
        stage('‸people = ["Ana"]'),
        "belongs to the whole session; move it to the top of the file",
    ),
    wrong("a key of the session in the group", top('[group]\nmax = 9\n‸bell = "cue"'), "belongs to the whole session"),
    wrong(
        "a key of a stage above them",
        top('‸prompt = "How are you?"'),
        "belongs to a stage; move it below its [[stages]]",
    ),
    wrong("a limit of the group outside it", top("‸max = 9"), "write group = { min = 3, max = 12 }"),
    wrong("a key of a stage in a phase", phase('title = "A"\nlength = "5m"\n‸note = "x"'), "belongs to a stage"),
    wrong("a key of a phase in a stage", stage('‸voice = "all"'), "belongs to a phase of a challenge"),
    wrong(
        "phases with a header of their own",
        stage("", "challenges") + '‸[[phases]]\ntitle = "A"\n',
        "write [[stages.phases]] below",
    ),
    wrong("a key of many kinds", stage("‸warn = 3", "silence"), "'check-out', 'open' and 'groups'"),
    wrong("a key in a table in a table", 'title = "C"\n‸[a.b]\nx = 1\n[[stages]]\nkind = "round"\n', "unknown key"),
    wrong("a misspelt key of the group", top("group = { ‸mni = 3 }"), "group.mni"),
    wrong("a misspelt key of a phase", phase('title = "A"\nlength = "5m"\n‸voise = "all"'), "did you mean 'voice'?"),
    wrong("a dotted key", top("‸bell.sound = true"), "a table isn't one of the words"),
    wrong("a key that hides a command", top('‸"\\u001b[2J" = 1'), "\\x1b[2J"),
    wrong(
        "no title",
        '‸[[stages]]\nkind = "round"\n',
        "the key 'title' is missing; write title = \"…\" at the top of the file",
    ),
    wrong("no stages", '‸title = "Circle"\n', "the key 'stages' is missing"),
    wrong("no kind", 'title = "Circle"\n\n‸[[stages]]\nlength = "5m"\n', "the key 'kind' is missing"),
    wrong(
        "no length of a phase",
        'title = "C"\n[[stages]]\nkind = "challenges"\n‸[[stages.phases]]\ntitle = "A"\n',
        "phases[1].length",
    ),
    wrong(
        "no title of a phase",
        'title = "C"\n[[stages]]\nkind = "challenges"\nphases = [‸{ length = "5m" }]\n',
        "'title' is missing",
    ),
]

WORDS = [
    wrong("a kind with a slip", 'title = "C"\n[[stages]]\nkind = ‸"chek-in"\n', "did you mean 'check-in'?"),
    wrong("a kind in capitals", 'title = "C"\n[[stages]]\nkind = ‸"Check-In"\n', "did you mean 'check-in'?"),
    wrong(
        "a kind with an underscore",
        'title = "C"\n[[stages]]\nkind = ‸"sharing_round"\n',
        "did you mean 'sharing-round'?",
    ),
    wrong("a kind nobody knows", 'title = "C"\n[[stages]]\nkind = ‸"zzzzzzzz"\n', '"lead", "opening"'),
    wrong("a number for a kind", 'title = "C"\n[[stages]]\nkind = ‸3\n', "a number isn't one of the words"),
    wrong(
        "more faults beside an unknown kind",
        'title = "C"\n[[stages]]\nkind = ‸"chekin"\nlength = ‸5\n',
        "check-in",
        "number without a unit",
    ),
    wrong("a flex with a slip", stage('flex = ‸"elastik"'), "did you mean 'elastic'?"),
    wrong(
        "a bell in a plain word, whose letters are those of its opposite",
        stage('bell = ‸"begin"'),
        "did you mean 'start'?",
    ),
    wrong("a bell that is on", top('bell = ‸"on"'), 'write "none", "cue" or "sound"'),
    wrong("an order in a plain word", stage('order = ‸"clockwise"'), "did you mean 'around'?"),
    wrong("a limit that is off", stage('limit = ‸"off"'), "did you mean 'none'?"),
    wrong("a bell with a slip", stage('bell = ‸"ring"'), '"start"'),
    wrong("a bell of a stage for the session", top('bell = ‸"both"'), '"none", "cue" or "sound"'),
    wrong("a response with a slip", stage('response = ‸"question"'), "did you mean 'questions'?"),
    wrong("an order with a slip", stage('order = ‸"popcorm"'), "did you mean 'popcorn'?"),
    wrong("a limit with a slip", stage('limit = ‸"chimes"'), "did you mean 'chime'?"),
    wrong("a direction with a slip", stage('direction = ‸"lefft"'), "did you mean 'left'?"),
    wrong("a who with a slip", stage('who = ‸"not_yet_heard"'), "did you mean 'not-yet-heard'?"),
    wrong("a voice with a slip", phase('title = "A"\nlength = "5m"\nvoice = ‸"holders"'), "did you mean 'holder'?"),
    wrong("a turn with a slip", stage('turn = ‸"shared"'), "did you mean 'share'?"),
    wrong("a start with a slip", stage('start = ‸"voluntier"'), "did you mean 'volunteer'?"),
    wrong("a start in capitals", stage('start = ‸"ROTATE"'), "did you mean 'rotate'?"),
    wrong(
        "a start that is almost a word and holds a control",
        stage('start = ‸"rotate\\u001b"'),
        "character 7 can't",
    ),
]

VALUES = [
    wrong("a number for a title", titled("title = ‸3"), 'write it in quotes: "3"'),
    wrong("an empty title", titled('title = ‸""'), "no visible characters"),
    wrong("a title of spaces", titled('title = ‸"  "'), "no visible characters"),
    wrong("a long title", titled(f'title = ‸"{"a" * 201}"'), "201 characters"),
    wrong("a long prompt", stage(f'prompt = ‸"{"a" * 4001}"'), "4,001 characters"),
    wrong(
        "an escape in a title",
        titled('title = ‸"a\\u001b[2Jb"'),
        "character 2 can't be displayed (U+001B)",
    ),
    wrong(
        "a bidi override in a prompt",
        stage('prompt = ‸"ab\\u202ec"'),
        "character 3 can't be displayed (U+202E)",
    ),
    wrong("a line break in a title", titled('title = ‸"a\\nb"'), "write it on one line"),
    wrong("a tab in a name", top('people = ["Ana", ‸"B\\to"]'), "people[2]: character 2"),
    wrong("a bell in a note", stage('note = ‸"\\u0007"'), "(U+0007)"),
    wrong("text for people", top('people = ‸"Ana, Ben"'), "expected a list, found text"),
    wrong("a number among people", top('people = ["Ana", ‸3]'), "people[2]: expected text, found a number"),
    wrong(
        "a letter that cannot be seen in a word",
        stage('order = ‸"que\\u200bue"'),
        r'unknown word "que\u200bue"; did you mean',
    ),
    wrong("a name that cannot be seen", top('people = [‸"\\u200b"]'), "people[1]: the name has no visible characters"),
    wrong("a name of 61 characters", top(f'people = [‸"{"a" * 61}"]'), "61 characters"),
    wrong("two alike", top('people = ["Ana", "Ben", ‸"ana"]'), "people[3]: the same name is already at people[1]"),
    wrong("two alike in form", top('people = ["Chlo\u00e9", ‸"Chloe\u0301"]'), "people[2]: the same name"),
    wrong(
        "people on lines of their own", top('people = [\n  "Ana",  # first\n  ‸"ANA",\n]'), "people[2]: the same name"
    ),
    wrong("a group upside down", top("group = { min = ‸9, max = 3 }"), "min is larger than max"),
    wrong("a group with a truth for a number", top("group = { min = 3, max = ‸true }"), "a number from 1 to 500"),
    wrong("a group of nobody", top("group = { min = ‸0 }"), "a number from 1 to 500"),
    wrong("text for a number", top('group = { max = ‸"12" }'), "without quotes"),
    wrong("a fraction for a number", stage("times = ‸1.5", "challenges"), "expected a whole number"),
    wrong("true for a number", stage("votes = ‸true", "topics"), "expected a whole number"),
    wrong("a group of one", stage("size = ‸1", "groups"), "a number from 2 to 6"),
    wrong("a group of seven", stage("size = ‸7", "groups"), "a number from 2 to 6"),
    wrong("text for true", stage('returns = ‸"true"'), "write true or false, without quotes"),
    wrong("a number for true", stage("shuffle = ‸1", "groups"), "write true or false"),
    wrong(
        "a group that is a number",
        top("group = ‸3"),
        "expected a table, found a number; write group = { min = 3, max = 12 }",
    ),
    wrong("one extra time that is no list", stage('extend = ‸"2m"', "challenges"), 'write a list: ["2m", "1m"]'),
    wrong(
        "phases that are a number", stage("phases = ‸3", "challenges"), "write [[stages.phases]] on a line of its own"
    ),
    wrong(
        "a phase that is no table",
        stage('phases = [‸"A"]', "challenges"),
        'as in { title = "The story", length = "5m" }',
    ),
    wrong("an empty list of stages", 'title = "C"\nstages = ‸[]\n', "there are no stages"),
    wrong("stages that are no tables", 'title = "C"\nstages = [‸"round"]\n', "expected a table, found text"),
    wrong(
        "stages that are no list",
        'title = "C"\nstages = ‸3\n',
        "expected a list, found a number; write [[stages]] on a line",
    ),
    wrong(
        "stages with names",
        'title = "C"\n‸[stages.one]\nkind = "round"\n[stages.two]\nkind = "close"\n',
        "write [[stages]], with two",
    ),
    wrong(
        "one stage in curly brackets",
        'title = "C"\nstages = ‸{ kind = "round" }\n',
        "write [[stages]], with two brackets on each side",
    ),
    wrong(
        "phases above the first stage",
        'title = "C"\n‸[[stages.phases]]\ntitle = "A"\n',
        "write [[stages]] and its kind above them",
    ),
    wrong("no phase in the list of phases", stage("phases = ‸[]", "challenges"), "the list is empty"),
    wrong("201 stages", 'title = "C"\n‸' + '[[stages]]\nkind = "round"\n' * 201, "more than 200"),
    wrong("501 people", top(f"people = ‸[{', '.join(repr(str(i)) for i in range(501))}]"), "more than 500"),
    wrong("a later format", "format = ‸2\nsomething = 1\n", "a newer circlekeeper"),
    wrong("a format that never was", top("format = ‸0"), "no such format"),
    wrong("a format in quotes", top('format = ‸"1"'), "no such format"),
    wrong(
        "columns are counted in letters",
        top('group = { min = 3, max = 4 } # é\nagreements = ["é😀é", ‸3]'),
        "agreements[2]",
    ),
]

SYNTAX = [
    wrong("no closing quote", titled('title = ‸"Circle'), "the closing quotation mark is missing"),
    wrong("no closing single quote", titled("title = ‸'Circle"), "the closing quotation mark is missing"),
    wrong("no opening quote", titled('title = ‸Circle"'), "no quotation marks"),
    wrong("no quotes", titled("title = ‸Circle"), 'quotation marks: "Circle"'),
    wrong("a length without quotes", top("length = ‸90m"), 'quotation marks: "90m"'),
    wrong("a length of two parts without quotes", top("length = ‸1h 30m  # all"), 'quotation marks: "1h 30m"'),
    wrong("curly quotes", titled("title = ‸“Circle”"), "straight ones"),
    wrong("no value", titled("title ‸="), "the value is missing"),
    wrong("no value but a comment", titled("title ‸= # later"), "the value is missing"),
    wrong("no equals sign", titled('‸title "Circle"'), "isn't a key with a value"),
    wrong("a colon", titled('‸title: "Circle"'), "isn't a key with a value"),
    wrong("no key", top("‸= 3"), "a key can't begin like this"),
    wrong("two values", titled('title = "Circle" ‸"of friends"'), "something else after the value"),
    wrong("a comment of another language", titled('title = "Circle" ‸// mine'), "something else after the value"),
    wrong("True", stage("returns = ‸True"), "write true"),
    wrong("yes", stage("returns = ‸yes"), "write true"),
    wrong("OFF", stage("shuffle = ‸OFF", "groups"), "write false"),
    wrong("yes where it is text", stage("note = ‸yes"), 'write it with quotation marks: "yes"'),
    wrong(
        "an apostrophe in text without quotes",
        stage("prompt = ‸What's up?  # asked"),
        'write it with quotation marks: "What\'s up?"',
    ),
    wrong(
        "brackets in text without quotes",
        titled("title = ‸Circle [all]"),
        'write it with quotation marks: "Circle [all]"',
    ),
    wrong(
        "an apostrophe in single quotes",
        titled("title = 'Sam‸'s circle'").replace("Sam‸'", "Sam'‸"),
        'put "…" around the text',
    ),
    wrong("quotation marks in a text", titled('title = "The "‸good" circle"'), 'write \\" for each one inside'),
    wrong("a comma at the end", titled('title = "Circle"‸,'), 'there is a "," after the value; remove it'),
    wrong("a semicolon at the end", titled('title = "Circle" ‸;'), 'there is a ";" after the value'),
    wrong("two keys on a line", top('bell = "cue"‸, length = "1h"'), "one key with its value per line"),
    wrong(
        "a text on two lines",
        stage('prompt = ‸"What is\nalive in you?"\nlength = ‸5'),
        'before it and """ after it',
        "number without a unit",
    ),
    wrong(
        "a text on lines in single quotes",
        stage("note = ‸'One.\n\nTwo.'\nlength = ‸5"),
        "before it and",
        "number without a unit",
    ),
    wrong(
        "a text that is not closed above another",
        titled('title = ‸"Circle\nbell = ‸"cow"'),
        "closing quotation mark",
        'unknown word "cow"',
    ),
    wrong("a curly mark at the end", titled('title = ‸"Circle”'), "straight ones"),
    wrong("backticks", titled("title = ‸`Circle`"), "straight ones"),
    wrong(
        "entries without quotes",
        top("agreements = [‸Be kind, Listen]"),
        'write it with quotation marks: "Be kind", and so for every entry in the list',
    ),
    wrong("a key of two words", top('‸ends at = "20:30"'), "did you mean 'ends_at'?"),
    wrong("a key with an accent", titled('‸títle = "Circle"'), "did you mean 'title'?"),
    wrong("a line of prose", top("‸We begin on time."), "isn't a key with a value"),
    wrong(
        "a phase on two lines",
        stage('phases = [\n  ‸{ title = "A",\n    length = "5m" },\n]', "challenges"),
        "write it on one line",
    ),
    wrong("colons in curly brackets", top("group = ‸{ min: 3 }"), "as in { min = 3, max = 12 }"),
    wrong(
        "a key twice in curly brackets",
        top("group = ‸{ min = 3, min = 4 }"),
        "the same key appears twice in the curly brackets",
    ),
    wrong(
        "keys that are missing beside a slip elsewhere",
        '‸[[stages]]\nkind = "round"\nlength = ‸90m\n‸[[stages]]\nnote = "x"\n',
        "'title' is missing",
        'quotation marks: "90m"',
        "'kind' is missing",
    ),
    wrong(
        "a key that may be missing for the slip beside it", 'title = "C"\n[[stages]]\n‸kind "round"\n', "isn't a key"
    ),
    wrong("stages that may be missing for a slip", 'title = "C"\n‸[[stagse]\nkind = "round"\n', "write [[stages]]"),
    wrong("a lone backslash", stage('prompt = "a‸\\q"'), "backslash"),
    wrong("a surrogate", stage('prompt = ‸"a\\ud800"'), "character 2 can't be displayed (U+D800)"),
    wrong("a surrogate in a long text", stage('prompt = ‸"""One.\n\\udfff"""'), "character 6 can't"),
    wrong("a surrogate among names", top('people = ["Ana", ‸"B\\u00e9\\U0000DFFF"]'), "people: character 3"),
    wrong("an escape beyond all letters", stage('prompt = "a‸\\U00110000"'), "backslash"),
    wrong("a list that is not closed", top('people = ‸["Ana",\n  "Ben"'), "the [ isn't closed"),
    wrong("no comma in a list", top('people = ["Ana" ‸"Ben"]'), "comma"),
    wrong("a name without quotes", top('people = ["Ana", ‸Ben]'), 'quotation marks: "…"'),
    wrong("a table on two lines", top("group = ‸{ min = 3,\n max = 4 }"), "on one line"),
    wrong("a header with one bracket too few", 'title = "C"\n‸[[stages]\nkind = "round"\n', "write [[stages]]"),
    wrong("a header with single brackets", 'title = "C"\n‸[stages]\nkind = "round"\n', "two brackets on each side"),
    wrong(
        "two headers with single brackets",
        'title = "C"\n‸[stages]\nkind = "round"\n‸[stages]\nkind = "close"\n',
        "stages[1]",
        'stages[2] "Close": [stages] with single brackets',
    ),
    wrong(
        "phases with single brackets",
        stage('‸[stages.phases]\ntitle = "A"\nlength = "5m"', "challenges"),
        "[[stages.phases]]",
    ),
    wrong("a key twice", titled('title = "Circle"\n‸title = "Ring"'), "is already on line 1"),
    wrong(
        "a key twice in a stage",
        stage('bell = "end"\n‸bell = "both"'),
        'stages[2] "Round".bell: the key "bell" is already on',
    ),
    wrong(
        "stages in two forms",
        titled('title = "C"\nstages = [{ kind = "round" }]').replace("[[", "‸[["),
        "write [[stages]] above each",
    ),
    wrong(
        "a header without its first brackets",
        'title = "C"\n[[stages]]\nkind = "lead"\n‸stages]]\n',
        "write [[stages]] on a line",
    ),
    wrong(
        "a table twice",
        'title = "C"\n[group]\nmin = 3\n‸[group]\nmax = 4\n[[stages]]\nkind = "round"\n',
        "already on line 2",
    ),
    wrong(
        "a text of many lines that is not closed",
        stage('note = ‸"""\nto be\ncontinued'),
        "the closing quotation mark is missing",
    ),
    wrong("a control character in the file", titled('title = "a‸\x07b"'), "(U+0007)"),
    wrong(
        "control characters in comments", "# a‸\x1bb\n" + top('bell = ‸"cow"\n# ‸\x07'), "(U+001B)", "cow", "(U+0007)"
    ),
    wrong(
        "a comment with old line ends",
        top("# one‸\rtwo") + "note = ‸x\n",
        "old Mac line endings",
        'quotation marks: "x"',
    ),
    wrong("a letter to a friend", "‸Dear Ana\nhow are you\nwe met\nlast week\n", "this is not TOML"),
    wrong("two lines of words", top("‸we meet\n‸at eight"), "isn't a key with a value", "isn't a key with a value"),
    wrong(
        "a text that was closed too early",
        stage('note = ""\n‸Say hello.\nLight the candle.\nWait for all.\nBegin then.\nIt is time."""\nlength = ‸5'),
        'these lines aren\'t keys with values; put text of several lines between """ and """',
        "number without a unit",
    ),
    wrong(
        "a text that was not closed, and the next one",
        stage('note = """\nSit down.\n\n[[stages]]\nkind = "open"\nsay = """\n‸One word\nis enough\nfor today\n'),
        'check the """ of the text that begins on line 8: it ends just before these lines',
    ),
    wrong(
        "a stage without its header",
        stage('length = "5m"\n‸kind = "close"\nlength = "9m"\nzzz = 3'),
        "write [[stages]] on a line",
    ),
    wrong(
        "spaces that came along from a page on the web",
        top(
            '‸\u00a0\u00a0length‸\u00a0= "90m"‸\u2003\n‸\u00a0\npeople = '
            '["A",‸\u00a0"B"]\n\n‸\u00a0[[stages]]\nkind = ‸"led"'
        ),
        *["U+00A0", "U+00A0", "U+2003", "U+00A0", "U+00A0", "stages[1]", "did you mean 'lead'"],
    ),
    wrong("something else altogether", "‸<html>\n<body>\n</body>\n", "a key can't begin like this"),
    wrong(
        "nothing but slips",
        '‸title "C"\n‸[[stages]\nkind = ‸round\n',
        "isn't a key",
        "[[stages]]",
        'quotation marks: "round"',
    ),
    wrong(
        "three slips",
        'title = ‸"C\nlength = ‸90m\n[[stages]]\nkind = ‸round\n',
        "closing quotation mark",
        '"90m"',
        '"round"',
    ),
    wrong(
        "slips of the pen and of the matter together",
        'title = ‸"C\nlength = ‸90\n\n‸[[stages]\nkind = ‸"chekin"\n\n[[stages]]\n'
        'kind = "close"\n‸note "x"\n‸promt = "y"\n',
        "closing quotation mark",
        "number without a unit",
        "[[stages]]",
        "check-in",
        'stages[2] "Close".note',
        'stages[2] "Close".promt',
    ),
]

GUARDS = [
    wrong("nested too deep", top("zzz = [[[[[[[[[[[[[[[[‸[1]]]]]]]]]]]]]]]]]"), "nested more than 16 levels deep"),
    wrong(
        "tables nested too deep",
        top("zzz = " + "{ a = " * 16 + "‸{ a = 1" + "}" * 17),
        "nested more than 16 levels deep",
    ),
    wrong("a key of many parts", top("‸" + ".".join("abcdefghijklmnopq") + " = 1"), "more than 16 parts"),
    wrong("a header of many parts", top("‸[" + ".".join("abcdefghijklmnopq") + "]"), "more than 16 parts"),
    wrong("a number of 5,000 digits", top("length = ‸" + "9" * 5000), "more than 1,000 characters"),
    wrong("many keys", "".join(f"k{i} = 1\n" for i in range(10_000)) + "‸k = 1\n", "more keys and values"),
]

TWICE = '[[stages]]\nkind = "break"\nat = ‸"{}"\n'
TOGETHER = [
    wrong("a mark in capitals", top('marks = [‸"First timer"]'), 'write "first-timer"'),
    wrong("a mark that means something else", top('marks = [‸"listens", ‸"all"]'), "already", "already"),
    wrong("a mark twice", top('marks = ["guest", ‸"guest"]'), "marks[1]"),
    wrong("marks as one word", top('marks = ‸"guest"'), 'write a list: ["newcomer", "guest"]'),
    wrong("a language in full", top('language = ‸"Deutsch"'), '"de"'),
    wrong("a mark that is not there", stage('who = ‸"guest"'), 'marks = ["guest"]'),
    wrong("who misspelt", stage('who = ‸"iner"'), "did you mean 'inner'"),
    wrong("those who listen, asked for", stage('who = ‸"not listens"'), "never offered a turn"),
    wrong("nobody but some, without a mark", stage('who = ‸"not others"'), 'who = "not guest"'),
    wrong(
        "not and nothing behind it",
        'marks = ["guest"]\n' + stage('who = ‸"not"'),
        "write not and one of the marks: guest",
    ),
    wrong("a mark that says no", top('marks = [‸"not"]'), "already"),
    wrong("a half by what it is not", stage('who = ‸"not inner"'), 'who = "outer"'),
    wrong("two kinds of prompts", stage('prompt = "a"\n‸prompts = ["b"]'), "remove one of them"),
    wrong("no prompts at all", stage("prompts = ‸[]"), "the list is empty"),
    wrong("more prompts than laps", stage('prompts = ["a", "b", "c"]\nlaps = ‸2'), "write laps = 3"),
    wrong("more prompts than sets", stage('prompts = ["a", "b"]\nchanges = ‸1', "groups"), "write changes = 2"),
    wrong("no lap", stage("laps = ‸0"), "from 1 to 20"),
    wrong("a lap in quotes", stage('laps = ‸"2"'), "without quotes"),
    wrong("another word for laps", stage('laps = ‸"until all pass"'), "until-all-pass"),
    wrong("a share of nobody knows how much", stage('laps = "until-all-pass"\nturn = ‸"share"'), "untimed"),
    wrong("returns until all pass", stage('laps = "until-all-pass"\nreturns = ‸true'), "returns = false"),
    wrong(
        "a mark with a capital, asked for without",
        'title = "C"\nmarks = [‸"Newcomer"]\n[[stages]]\nkind = "round"\nwho = "newcomer"\n',
        'write "newcomer"',
    ),
    wrong(
        "not, with a hyphen",
        'title = "C"\nmarks = ["newcomer"]\n[[stages]]\nkind = "round"\nwho = ‸"not-newcomer"\n',
        "did you mean 'not newcomer'?",
    ),
    wrong("most until all pass", stage('laps = "until-all-pass"\n‸most = "3m"', "sharing-round"), "remove most"),
    wrong("most of a timed turn", stage('turn = "2m"\n‸most = "3m"'), 'turn = "share"'),
    wrong("most where the kind has no share", stage('‸most = "3m"', "check-in"), 'turn = "share"'),
    wrong("laps in an open stage", stage("‸laps = 2", "open"), "it belongs in 'round'"),
    wrong("partners against shuffle", stage('partners = "new"\n‸shuffle = true', "groups"), "remove shuffle"),
    wrong("a clock time for the first", 'title = "C"\n[[stages]]\nkind = "round"\nat = ‸"20:00"\n', "ends_at"),
    wrong(
        "clock times that go back",
        stage('at = "20:00"') + TWICE.format("19:30") + TWICE.format("19:30"),
        "19:30 isn't after 20:00",
        "19:30 isn't after 19:30",
    ),
    wrong("a holder's turn", phase('title = "A"\nvoice = "holder"\nlength = "5m"\n‸turn = "2m"'), "holder speaks"),
    wrong("a share of no length", phase('title = "A"\nturn = "share"').replace("[[stages.p", "‸[[stages.p"), "length"),
]

TABLE = [*TOGETHER, *DURATIONS, *CLOCKS, *KEYS, *WORDS, *VALUES, *SYNTAX, *GUARDS]
