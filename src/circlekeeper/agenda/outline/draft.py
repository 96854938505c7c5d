"""A stage as it is gathered from its lines, and what these lines make of it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from circlekeeper.agenda.kinds import NAMES, USUAL, USUAL_PHASES, Named
from circlekeeper.agenda.outline.kinds import (
    PLAIN,
    ROUND_AT,
    STRONG,
    Meant,
    has_turns,
    kind_in,
    round_for,
    says,
    size_in,
    weight_of,
)
from circlekeeper.agenda.outline.lines import SYMBOLS, OutlineLine, title_like
from circlekeeper.agenda.outline.phases import are_phases, counted_in, phase_length, timed_phases_in, voice_of
from circlekeeper.agenda.outline.sentences import sentences_in
from circlekeeper.agenda.outline.times import Length, Role, Times, times_in, trimmed
from circlekeeper.agenda.outline.value import Guessed, PhaseFound, StageFound
from circlekeeper.agenda.outline.vocabulary import (
    Column,
    Vocabulary,
    begins,
    find,
    has,
    longest_in,
    lowered,
    of_everyone,
    tokens,
)
from circlekeeper.circle.plan import Response
from circlekeeper.units import LONGEST, MINUTE, SECOND, Ms
from circlekeeper.words.kinds import kind_words
from circlekeeper.words.language import speaker

_LABEL = re.compile(r"^([^\W_][\w /#()'’.-]{0,38}?)\s*[:：]\s*(?=\S|$)")
_SHOUTED_LABEL = re.compile(r"^([A-ZÀ-Ý]{2,12})\s+(?=\S)(?![A-ZÀ-Ý]{2,12}\b)")
_DASHED_LABEL = re.compile(r"^([^\W\d_]{2,12})\s+[–—-]+\s+(?=\S)")
_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]{2,})[\"“”«»]")
_ALL_QUOTED = re.compile(r"^[\"“”„«»'‘](.{2,}?)[\"”“«»'’][.,]?$")
_ASIDE = re.compile(r"[(\[]([^()\[\]]{2,400})[)\]]")
_PAGE_NOTE = re.compile(r"^([a-z-]{4,14})(?:: (share|untimed|reckoned))?(?:, (\d+) prompts)?$")
_BEHIND = re.compile(r"\s[–—-]+\s|[:,] |\s\(")
"""What stands between a title and what explains it."""
_SEVERAL = re.compile(r"\s*[/,;+&]\s*")
_APART_IN_CELL = re.compile(r"\s*(?:…|\.{3})\s*|\s+[–—-]+\s+")
_SLASHED = re.compile(r"[^\W\d][^/\d]{0,60} \d{1,3}(?: ?/ ?[^\W\d][^/\d]{0,60} \d{1,3}){2,9}")
_FEWEST_PHASES = 2
_EARLY = 2
FEWEST_TURNS = 4
_LEAST_TURN: Ms = 5 * SECOND
"""Nobody says a word in less."""
_LONG_TITLE = 60
_SENTENCE_WORDS = 6
_FEW_EXPLAIN = 4
_MOST_WHO = 4
"""Who leads a stage is told in so many words; more of them are said by that person."""
_LONG_CHALLENGE_TITLE = 200
_SHORT_LABEL = 5
"""A label such as "Do" or "Note" is left out of the note; "Materials" belongs to it."""
LONG_TURN: Ms = 10 * MINUTE
"""Who has as long as this has brought something that others work on."""
_AT_THE_END: dict[Named, Named] = {
    "open": "check-out",
    "check-in": "check-out",
    "round": "check-out",
    "opening": "close",
}
"""What a kind becomes when its sign was a hint and its stage is one of the last."""
_LONGEST_CHECK_OUT: Ms = 20 * MINUTE
"""A talk as long as this at the end is no check-out."""
_SHORT_STAGE: Ms = 10 * MINUTE
"""Up to this length a stage of which nothing is known is taken for one voice."""


class Remark(NamedTuple):
    """Something said of a stage, in one line or part of a line."""

    line: int
    text: str
    column: Column | None = None
    """What a table says it is."""
    quote: bool = False
    """Whether it stands as a quotation."""
    item: bool = False
    """Whether it is an item of a list."""


NotedTurn = Literal["share", "untimed", "reckoned"]
_NOTED_TURNS: tuple[NotedTurn, ...] = ("share", "untimed", "reckoned")


class PageNote(NamedTuple):
    """What `plan --format md` leaves of a stage in a comment."""

    kind: Named | None = None
    turn: NotedTurn | None = None
    prompts: int = 0
    """How many, where they are several."""


@dataclass(slots=True, eq=False)
class StageDraft:
    """A stage on its way from the outline."""

    line: int
    source: str
    title: str
    times: Times
    text: str = ""
    """The whole line, with its times."""
    pieces: list[Remark] = field(default_factory=list)
    kind_text: str = ""
    """What a column or a label says of its kind."""
    comment: str = ""
    """What `plan --format md` left of it."""
    noted: PageNote = field(default_factory=PageNote)
    """The same, as far as it can be read."""
    meant: Meant | None = None
    """Its kind, where it is known before the title is looked at."""
    length: Ms | None = None
    """Its length, once times of day were looked at."""
    guessed: set[Guessed] = field(default_factory=set)

    # What the pieces say
    prompt: list[str] = field(default_factory=list)
    say: list[str] = field(default_factory=list)
    note: list[str] = field(default_factory=list)
    by: str = ""
    steps: list[PhaseFound] = field(default_factory=list)
    lengths: dict[str, Length] = field(default_factory=dict)
    all_said: list[str] = field(default_factory=list)
    items: list[str] = field(default_factory=list)
    """The items of a list that may be the phases of a challenge, as they stand."""
    beside: list[Remark] = field(default_factory=list)
    """Sentences of which only a time was taken: "that takes ten minutes"."""
    row: bool = False
    """Whether it is a row of a table."""
    behind: str = ""
    """What stands behind the title in its cell: "Round: what was heavy"."""
    scripted: bool = False
    """Whether it is a line of a script in which each stage is what is said, asked or done."""
    explained: str = ""
    """What stands behind the title and a colon."""
    before_end: bool = False
    """Whether a check-out comes after it."""
    own_page: bool = False
    """Whether it comes from our own page, which says plainly what is asked and what is said; text beside these is
    printed from the plan, as far as its comment is still there to say so.
    """
    running: list[str] | None = None
    """What the next line goes on with, where a line of our own page ends in a break."""

    def time_of(self, role: Role) -> Length | None:
        """Its time of that role, said in its title or else below."""
        return self.times.of(role) or self.lengths.get(role)


def draft_of(line: OutlineLine, words: Vocabulary) -> StageDraft:
    """A stage that begins with a line."""
    title = line.times.rest
    first, _, others = title.partition(" ")
    led = not line.times.clocked and not line.text.startswith(first)
    if others and led and first.lower() in words.for_what:
        title = others  # "half an hour of worship"
    draft = StageDraft(line.number, line.source, title, line.times, line.text, comment=line.comment)
    draft.pieces += [Remark(line.number, said) for said in line.times.said]
    return draft


def label_of(text: str, words: Vocabulary) -> tuple[Column | None, str, str]:
    """What a label before a colon is about, the label, and what stands behind it."""
    found = _LABEL.match(text) or _other_label(text, words)
    if found is None:
        return None, "", text
    label = found[1].strip().lower()
    for column, names in words.columns.items():
        if label in names:
            return column, found[1].strip(), text[found.end() :].strip()
    return None, found[1].strip(), text[found.end() :].strip()


def _other_label(text: str, words: Vocabulary) -> re.Match[str] | None:
    """A label of a script in capitals, or with a dash for its colon: "SAY  Welcome, all.", "Ask - How are you?"."""
    found = _SHOUTED_LABEL.match(text) or _DASHED_LABEL.match(text)
    said = "" if found is None else found[1].lower()
    known = any(said in words.columns[column] for column in ("say", "prompt", "note"))
    return found if known and not times_in(text, words).timed else None


def finished(
    drafts: list[StageDraft], words: Vocabulary, people: int | None, *, own_page: bool
) -> tuple[StageFound, ...]:
    """The stages that the drafts mean."""
    for draft in drafts:
        draft.own_page, draft.noted = own_page, _noted(draft.comment)
        _read_title(draft, words)
        for piece in draft.pieces:
            _take(draft, piece, words)
    ended = False
    for draft in reversed(drafts):
        draft.before_end, meant = ended, draft.meant or kind_in(draft.title, words)
        ended = ended or (meant is not None and meant.kind == "check-out" and meant.weight >= STRONG)
    return tuple(_found(draft, i, len(drafts), words, people) for i, draft in enumerate(drafts))


# ---- what the lines say ----


def _noted(comment: str) -> PageNote:
    """What a comment says of a stage."""
    said = _PAGE_NOTE.match(comment)
    if said is None:
        return PageNote()
    kind = next((name for name in NAMES if name == said[1]), None)
    turn = next((turn for turn in _NOTED_TURNS if turn == said[2]), None)
    return PageNote(kind, turn, int(said[3] or 0))


def _read_title(draft: StageDraft, words: Vocabulary) -> None:
    """Split what stands beside the title from it: a question, a quotation, an explanation behind a colon."""
    if draft.comment:
        return
    draft.steps += [phase_of(phase, words) for phase in timed_phases_in(draft.text, words)]
    column, _, told = label_of(draft.title, words)
    if draft.scripted and column is not None:
        draft.meant, draft.title = kind_in(told, words), ""
        draft.pieces = [Remark(draft.line, told, column), *draft.pieces]
        return
    text, pieces = _apart(draft)
    text = _unlabelled(draft, text, words)
    label = None if draft.by else _LABEL.match(text)
    if label is not None and (rest := text[label.end() :].strip()):
        text, pieces = label[1], [Remark(draft.line, _whole(draft, label[1], rest)), *pieces]
        draft.behind, draft.explained = rest if draft.row else "", rest
    elif draft.row and (parts := _title_and_prompt(text, words)) is not None:
        text, draft.behind = parts
        pieces = [Remark(draft.line, draft.behind), *pieces]
    elif (dash := re.search(r"\s+[–—-]+\s+", text)) is not None:
        behind = text[dash.end() :]
        if behind.rstrip().endswith("?") or len(text) > _LONG_TITLE:
            text, pieces = text[: dash.start()], [Remark(draft.line, behind), *pieces]
    asked, mark, behind = text.partition("? ")
    if mark and behind:
        text, pieces = f"{asked}?", [Remark(draft.line, behind), *pieces]
    sentences = sentences_in(text.strip(), words)
    if len(sentences) > 1 and len(sentences[0]) <= _LONG_TITLE:
        text, pieces = sentences[0], [*(Remark(draft.line, said) for said in sentences[1:]), *pieces]
    if text.rstrip().endswith("?"):
        pieces.insert(0, Remark(draft.line, text))
    draft.title = title_like(text.strip("¿? "))
    if draft.title and text.rstrip().endswith("?") and weight_of(meant := kind_in(text, words)) >= PLAIN:
        draft.meant, draft.title = meant, ""
    draft.pieces = [*pieces, *draft.pieces]


def _unlabelled(draft: StageDraft, text: str, words: Vocabulary) -> str:
    """A title without what only counts it or says who leads it: "Step 1: Item: Welcome", "HOST: Welcome"."""
    if (step := words.step.match(text)) is not None:
        text = text[step.end() :]
    if (cue := _SHOUTED_LABEL.match(text)) is not None and text != text.upper():
        speaker_said = cue[1].lower()
        if speaker_said in words.columns["by"]:
            draft.by = lowered(cue[1], words)
        if speaker_said in (*words.columns["by"], *words.together):
            return text[cue.end() :]
    column, label, rest = label_of(text, words)
    if not rest or kind_in(label, words) is not None:
        return text
    if column == "by":
        draft.by = lowered(label, words) if label.isupper() else label
    return rest if column in ("title", "number", "by") else text


def _title_and_prompt(text: str, words: Vocabulary) -> tuple[str, str] | None:
    """A cell's title and what is asked, where a dash or dots stand between: "Closing round … one sentence"."""
    title, *behind = _APART_IN_CELL.split(text, maxsplit=1)
    meant = kind_in(title, words) if behind and behind[0] else None
    plainly = meant is not None and meant.weight >= PLAIN and has_turns(meant.kind)
    return (title, behind[0]) if plainly else None


def _whole(draft: StageDraft, label: str, rest: str) -> str:
    """What stands behind a label, with its times where it is a sentence that would miss them."""
    before, colon, behind = draft.text.partition(":")
    whole = behind.strip()
    return whole if colon and before.strip() == label and len(whole.split()) > _SENTENCE_WORDS else rest


def _apart(draft: StageDraft) -> tuple[str, list[Remark]]:
    """A title, and what stands in quotes or brackets in it."""
    text, pieces = draft.title, list[Remark]()
    for pattern in (_QUOTED, _ASIDE):
        for found in pattern.finditer(text):
            if len(found[1].split()) > 2 or found[1].rstrip().endswith("?"):
                whole = len(found[0]) > len(text.strip(" .:;,–—-")) - 2
                if not whole or found[1].rstrip().endswith("?"):
                    pieces.append(Remark(draft.line, found[0] if pattern is _QUOTED else found[1]))
                    text = text.replace(found[0], " ", 1)
    return text, pieces


def _take(draft: StageDraft, piece: Remark, words: Vocabulary) -> None:
    """What one piece gives."""
    text = piece.text.strip()
    draft.all_said.append(text)
    goes_on, text = text.endswith("\\"), text.rstrip("\\").rstrip()
    if draft.running is not None:
        draft.running.append(text)
        draft.running = draft.running if goes_on else None
        return
    if piece.column is None and _SLASHED.fullmatch(text) is not None:
        _take_slashed(draft, text, words)
        return
    if piece.column is None and (phases := timed_phases_in(text, words)):
        draft.steps += [phase_of(phase, words) for phase in phases]
        return
    column, label, rest = (piece.column, "", text) if piece.column else label_of(text, words)
    times = times_in(text, words)
    _take_times(draft, times, column, piece, words)
    if _is_time(column, times, rest) or _take_labelled(draft, column, rest, words):
        return
    if draft.own_page and column in ("say", "prompt", "note"):
        said = {"say": draft.say, "prompt": draft.prompt}.get(column, draft.note)
        said.append(rest)
        draft.running = said if goes_on else None
    elif column in ("say", "by"):
        draft.say.append(_unquoted(rest))
    elif column == "prompt":
        told = piece.column is not None and any(one.role == "each" for one in times.lengths)
        draft.prompt.append(_unquoted(times.rest if told else rest))
    elif draft.own_page and not piece.item and (piece.quote or draft.comment):
        draft.prompt += [text] if piece.quote else []
    elif column == "note":
        draft.note.append(rest if len(label) <= _SHORT_LABEL else text)
    elif not (times.lengths and _nothing_else(times, words)):
        _sort(draft, piece, text, words)


def _take_slashed(draft: StageDraft, text: str, words: Vocabulary) -> None:
    """Phases in one line, each with its minutes: "asks 5 / others 15 / thanks 5"."""
    for part in text.split("/"):
        title, minutes = part.strip().rsplit(" ", 1)
        length = Length(min(int(minutes) * MINUTE, LONGEST) or MINUTE, "length", True)
        draft.steps.append(_step(Times(None, None, (length,), title), length, words))
    draft.meant = Meant("challenges", PLAIN, "")
    draft.guessed.add("kind")
    draft.length = draft.length or min(sum(step.length for step in draft.steps), LONGEST)


def _take_times(draft: StageDraft, times: Times, column: Column | None, piece: Remark, words: Vocabulary) -> None:
    """The times of a piece: a phase's, or each one's, or the quiet between turns."""
    length = times.length
    if piece.item and column is None and length is not None and length.plain and not times.only:
        draft.steps.append(_step(times, length, words))
        draft.items.append(piece.text.strip())
    for one in times.lengths:
        if one.role == "length" and one.times > 1:
            draft.lengths.setdefault("repeated", one)
        if one.role not in ("length", "other"):
            draft.lengths.setdefault(one.role, one)
    if column == "turn" and length is not None:
        draft.lengths.setdefault("each", length._replace(role="each"))


def _is_time(column: Column | None, times: Times, rest: str) -> bool:
    """Whether a labelled piece says a time and no more."""
    if column == "turn" and times.length is not None:
        return True
    timed = bool(times.lengths) or times.clocked
    return column in ("length", "time", "begins", "ends", "number") and (timed or not rest)


def _take_labelled(draft: StageDraft, column: Column | None, rest: str, words: Vocabulary) -> bool:
    """What says of which kind a stage is, or who leads it; whether the piece does."""
    if column == "kind":
        draft.kind_text = draft.kind_text or rest
    elif column == "by" and rest and len(rest.split()) <= _MOST_WHO:
        draft.by = draft.by or ("" if rest.lower().strip(" .–-") in ("", *words.together) else rest)
    else:
        return False
    return True


def _nothing_else(times: Times, words: Vocabulary) -> bool:
    """Whether a line says no more than its times: "2 minutes each", "each person has up to three minutes"."""
    if any(one.role in ("length", "other") for one in times.lengths) and not times.only:
        return False
    left = tokens(" ".join([times.rest, *times.said]))
    return len(left) <= 4 and (not left or of_everyone(left, words))


def _sort(draft: StageDraft, piece: Remark, text: str, words: Vocabulary) -> None:
    """Questions are asked, what stands in quotes is said, the rest is a note."""
    if (found := _ALL_QUOTED.match(text)) is not None and not re.search(r"[\"“”„«»]", found[1]):
        said = found[1].strip()
        (draft.prompt if said.endswith("?") else draft.say).append(said)
        return
    quotes = [found[1].strip() for found in _QUOTED.finditer(text) if len(found[1].split()) > 2]
    if quotes:
        for said in quotes:
            (draft.prompt if said.endswith("?") else draft.say).append(said)
        left = trimmed(_QUOTED.sub(lambda found: " " if len(found[1].split()) > 2 else found[0], text)).rstrip(".:,; ")
        first = left.lower().split(" ")[0] if left else ""
        if len(left.split()) > 2 and first not in words.columns["say"]:
            draft.note.append(left)
        return
    notes: list[str] = []
    for sentence in sentences_in(text, words):
        if _is_question(sentence, piece, words):
            draft.prompt.append(_asked(sentence, words))
        elif piece.quote:
            draft.say.append(sentence)
        elif tokens(sentence) and not times_in(sentence, words).only:
            notes.append(sentence)
    if notes:
        draft.note.append(" ".join(notes))


def _is_question(sentence: str, piece: Remark, words: Vocabulary) -> bool:
    """Whether a sentence asks, with its mark or plainly without; an item with a time is rather a phase."""
    if sentence.rstrip(' )"”').endswith("?"):
        return True
    return words.asking.match(sentence) is not None and not (piece.item and times_in(sentence, words).lengths)


def _asked(sentence: str, words: Vocabulary) -> str:
    """A question without the "Ask:" before it."""
    _, _, rest = label_of(sentence, words)
    plain = sentence if "?" in sentence else times_in(sentence, words).rest
    return (rest if rest.endswith("?") else plain).strip(" ()")


def _unquoted(text: str) -> str:
    found = _ALL_QUOTED.match(text)
    return found[1].strip() if found is not None and not re.search(r"[\"“”„«»]", found[1]) else text


def phase_of(text: str, words: Vocabulary, share: Ms = 0) -> PhaseFound:
    """A phase of a challenge from a part of a sentence; `share` is its length where it says none."""
    times = times_in(text, words)
    title = title_and_rule(times.rest, words)[0]
    title = title[:1].upper() + title[1:]
    return _step(times._replace(rest=title), phase_length(text, words) or Length(share, "length", True), words)


def title_and_rule(text: str, words: Vocabulary) -> tuple[str, str]:
    """What a phase is called, and the rule told behind it: "they say what they heard, no advice"."""
    title, _, behind = text.rpartition(", ")
    rule = behind.strip(" .")
    if title and (_response([rule], words) is not None or has(tokens(rule), words.no_advice)):
        return title, rule
    return text.rstrip(" ."), ""


def _step(times: Times, length: Length, words: Vocabulary) -> PhaseFound:
    """A phase of a challenge, from an item with a time."""
    aside = " ".join([*(found[1] for found in _ASIDE.finditer(times.rest)), *times.said])
    title = title_like(_ASIDE.sub(" ", times.rest)) or title_like(times.rest)
    voice = voice_of(title, words)
    response = _response([aside], words)
    if response is None and voice == "others" and has(tokens(title), words.questions):
        response = "questions"
    return PhaseFound(title[:_LONG_CHALLENGE_TITLE], voice, length.whole, response)


def _response(texts: Iterable[str], words: Vocabulary) -> Response | None:
    said = tokens(" ".join(texts))
    found = [
        (len(phrase), response)
        for phrase_said, response in words.responses.items()
        if find(said, phrase := tokens(phrase_said)) >= 0
    ]
    return max(found)[1] if found else None


# ---- what a stage is ----


def _found(draft: StageDraft, i: int, count: int, words: Vocabulary, people: int | None) -> StageFound:
    kind = _kind(draft, i, count, words)
    each = draft.time_of("each")
    length, turn = _length_and_turn(draft, kind, each, words, people)
    if (has_turns(kind) or kind == "groups") and not draft.prompt and not draft.own_page:
        _take_prompt(draft, words)
    said = [draft.title, *draft.all_said, *draft.times.said]
    title = _title(draft, words)
    note = list(draft.note)
    if kind == "challenges" and len(draft.steps) < _FEWEST_PHASES:
        _take_plain_phases(draft, length, words)
    steps = tuple(draft.steps) if kind == "challenges" and len(draft.steps) >= _FEWEST_PHASES else ()
    if steps:
        note = [line for line in note if line not in draft.items and not line.startswith(tuple(s.title for s in steps))]
    elif kind == "challenges" and has(tokens(" ".join(said)), words.no_advice):
        steps = _without_advice(length if each is not None or _challenges(draft, words) > 1 else None, draft, words)
        draft.guessed.add("length")
    groups, turns = kind == "groups", has_turns(kind)
    role = {name: draft.time_of(name) for name in _ROLES}
    plain = tokens(" ".join(said))
    order = longest_in(plain, words.orders) if turns else None
    usual = USUAL[kind]
    response = _response(said, words) if turns else None
    return StageFound(
        line=draft.line,
        source=draft.source,
        kind=kind,
        title=title,
        length=length,
        turn=turn,
        prompt="\n".join(dict.fromkeys(draft.prompt)),
        prompts=_prompts(draft),
        say="\n".join(dict.fromkeys(draft.say)),
        note="\n".join(dict.fromkeys(note)),
        by=draft.by,
        size=size_in(" ".join([draft.title, draft.kind_text, *draft.all_said]), words) if groups else None,
        order=None if usual.kind == "open" and order == "popcorn" else order,
        response=None if response == usual.response else response,
        gap=_ms(role["gap"]) if turns else None,
        after=_ms(role["after"]) if turns else None,
        changeover=_ms(role["changeover"]) if groups else None,
        laps=longest_in(plain, words.laps) if usual.kind == "round" else None,
        times=times if kind == "challenges" and (times := _challenges(draft, words)) > 1 else None,
        steps=steps,
        guessed=tuple(sorted(draft.guessed)),
    )


def _take_plain_phases(draft: StageDraft, length: Ms | None, words: Vocabulary) -> None:
    """Lines without a mark below a challenge are its phases where their times add up to it."""
    found = [(piece.text.strip(), times_in(piece.text, words)) for piece in draft.pieces if piece.column is None]
    timed = [(text, times, one) for text, times in found if (one := times.length) is not None and not times.only]
    if len(timed) >= _FEWEST_PHASES and sum(one.length for _, _, one in timed) == length:
        draft.steps = [_step(times, one, words) for _, times, one in timed]
        draft.items += [text for text, _, _ in timed]


def _without_advice(length: Ms | None, draft: StageDraft, words: Vocabulary) -> tuple[PhaseFound, ...]:
    """The usual phases of a challenge but the one in which the others tell what helped them, in the time of each, or
    the usual time where that is not told.
    """
    kept = [
        (phase, title)
        for phase, title in zip(USUAL_PHASES, kind_words(speaker(words.language)).phases, strict=True)
        if phase.response != "experience"
    ]
    usual = sum(phase.length for phase, _ in kept)
    all_of_it = sum(phase.length for phase in USUAL_PHASES)
    whole = all_of_it if length is None else length // _challenges(draft, words)
    return tuple(
        PhaseFound(title, phase.voice, max(SECOND, whole * phase.length // usual // SECOND * SECOND), phase.response)
        for phase, title in kept
    )


def _challenges(draft: StageDraft, words: Vocabulary) -> int:
    """How many challenges are taken in a stage, where each has its time: "3 × 15 min", "two people, ten minutes
    each".
    """
    length, each = draft.times.length, draft.time_of("each")
    if length is not None and length.times > 1:
        return length.times
    return 1 if each is None else max(each.times, counted_in(draft.source, words))


def _take_prompt(draft: StageDraft, words: Vocabulary) -> None:
    """What is asked where nothing is said to be: a question that is to be said, or what stands behind the title."""
    for said in list(draft.say):
        sentences = sentences_in(said, words)
        asked = [one for one in sentences if one.rstrip('"”“» ').endswith("?")]
        if asked:
            draft.prompt += asked
            left = " ".join(one for one in sentences if one not in asked)
            draft.say[draft.say.index(said) : draft.say.index(said) + 1] = [left] if left else []
    rule = times_in(draft.behind, words).lengths or _response([draft.behind], words)
    if draft.behind in draft.note and not draft.prompt and not rule:
        draft.prompt.append(draft.behind)
        draft.note.remove(draft.behind)


def _prompts(draft: StageDraft) -> tuple[str, ...]:
    """What is asked each time, where our own page says that there are several."""
    asked = tuple("\n".join(draft.prompt).split("\n"))
    return asked if draft.noted.prompts == len(asked) else ()


_ROLES: tuple[Role, ...] = ("gap", "after", "changeover")


def _ms(length: Length | None) -> Ms | None:
    return None if length is None else length.length


def _title(draft: StageDraft, words: Vocabulary) -> str:
    """The group's own word for the stage, as a title is written."""
    title = title_like(SYMBOLS.sub("", draft.title))
    every = words.each_before[0]
    if title.lower().endswith(f", {every}") and (draft.lengths or draft.times.lengths):
        title = title_like(title[: -len(every)])
    if title.isupper() and len(title) > 3:
        title = lowered(title, words)
    return title[:1].upper() + title[1:]


def _kind(draft: StageDraft, i: int, count: int, words: Vocabulary) -> Named:
    """The stage's kind: what was left by our own page, what a column says, what the title says, what the rest says,
    where it stands.
    """
    if draft.noted.kind is not None:
        return draft.noted.kind
    inner = " ".join(draft.all_said)
    by_column = kind_in(draft.kind_text, words) if draft.kind_text else None
    by_title = _with_explained(draft.meant or _by_title(draft.title, words), draft, words)
    if by_column is not None and by_column.kind == "round":
        by_column = round_for(by_title, by_column)
    meant = max(by_column, by_title, key=weight_of)
    by_rest = kind_in(inner, words)
    if weight_of(meant) <= STRONG and are_phases([step.title for step in draft.steps], words):
        return "challenges"
    if meant is None or meant.weight < PLAIN:
        if by_rest is not None and by_rest.weight >= STRONG:
            meant = by_rest
            draft.guessed.add("kind")
        elif meant is None:
            draft.guessed.add("kind")
            return _by_place(draft, i, count, words)
    if meant.weight < PLAIN:
        draft.guessed.add("kind")
    kind = _placed(meant, draft, i, count, words)
    if kind == "close" and any(asked.endswith("?") for asked in draft.prompt):
        return "check-out"
    if kind == "lead" and meant.weight <= PLAIN and count > 3 and i == count - 1 and _is_told_of_everyone(draft, words):
        return "check-out"
    return _with_turns(kind, draft, i, count, words)


def _with_turns(kind: Named, draft: StageDraft, i: int, count: int, words: Vocabulary) -> Named:
    """A kind without turns as one that has them, where everyone is said to speak in it: "everyone has a minute to
    arrive".
    """
    each = draft.time_of("each") is not None
    if kind == "break" and each and _is_told_of_everyone(draft, words):
        return "check-in" if i < count // 2 else "round"
    if kind == "close" and of_everyone(tokens(draft.title), words):
        return "check-out"
    if USUAL[kind].kind != "lead" or not (each or any(_is_in_turn(said, words) for said in draft.all_said)):
        return kind
    if not each:
        draft.guessed.add("kind")
    return ROUND_AT.get(kind, "round")


def _is_told_of_everyone(draft: StageDraft, words: Vocabulary) -> bool:
    """Whether the sentences of a stage say that everyone does what is done in it."""
    return of_everyone(tokens(" ".join(draft.all_said)), words)


def _by_title(title: str, words: Vocabulary) -> Meant | None:
    """The kind that a title means; what begins or ends the evening does so with whatever stands behind the dash:
    "Closing – a moment of silence".
    """
    meant, named = kind_in(title, words), kind_in(_BEHIND.split(title)[0], words)
    at_an_end = named is not None and named.kind in ("opening", "close") and named.weight >= PLAIN
    return named if at_an_end and meant is not None and meant.kind in ("silence", "lead", "break") else meant


def _with_explained(meant: Meant | None, draft: StageDraft, words: Vocabulary) -> Meant | None:
    """The kind of a title by what explains it, where the title says no more than that it is a round, or nothing:
    "Go-round: arriving", "Third thing: a poem".
    """
    explained = kind_in(draft.explained, words) if draft.explained else None
    few = len(draft.explained.split()) <= _FEW_EXPLAIN
    if explained is None or explained.weight < (PLAIN if few else STRONG):
        return meant
    if meant is None:
        draft.guessed.add("kind")
        return explained if few else None
    return round_for(explained, meant)._replace(weight=explained.weight) if meant.kind == "round" else meant


def _is_in_turn(said: str, words: Vocabulary) -> bool:
    """Whether a line says that everyone speaks in turn."""
    meant = kind_in(said, words)
    return (
        meant is not None
        and meant.weight >= STRONG
        and USUAL[meant.kind].kind == "round"
        and of_everyone(tokens(said), words)
    )


def _placed(meant: Meant, draft: StageDraft, i: int, count: int, words: Vocabulary) -> Named:
    """A kind as its place in the evening has it: what is a reflection in the middle is a check-out at the end; who
    says goodbye there closes with whatever else is done.
    """
    late = count > 3 and i >= count - 2
    if meant.kind == "close" and meant.weight <= PLAIN and i < count // 2:
        other = kind_in(draft.title, words, apart="close")
        meant = other or meant._replace(kind=_by_place(draft, i, count, words))
    elif meant.kind == "opening" and meant.weight <= PLAIN and not late and count // 2 <= i:
        other = kind_in(draft.title, words, apart="opening")
        meant = other or meant._replace(kind=_by_place(draft, i, count, words))
    kind, hint = meant.kind, meant.weight <= PLAIN
    if i == 0 and kind in ("open", "lead", "silence") and _begins_with_opening(draft.title, words):
        return "opening"
    each = draft.time_of("each")
    if kind == "round" and hint and i < _EARLY < count:
        return "check-in"
    if kind == "open" and meant.weight <= STRONG and each is not None and each.length >= LONG_TURN:
        return "challenges"
    if hint and kind == "break" and i == 0 and draft.say:
        return "opening"
    if hint and kind == "lead" and i == 0 and says(" ".join([draft.title, *draft.all_said]), "opening", words):
        return "opening"
    if hint and kind == "lead" and i == count - 1 and says(draft.title, "close", words):
        return "close"
    too_long = kind != "opening" and draft.length is not None and draft.length >= _LONGEST_CHECK_OUT
    if late and hint and kind in _AT_THE_END and not (draft.before_end or too_long):
        return _AT_THE_END[kind]
    if hint and kind == "lead" and i == count - 1 and count > 3 and not _is_told_of_everyone(draft, words):
        draft.guessed.add("kind")
        return "close"
    if kind == "check-out" and meant.weight <= STRONG and count > 3 and i < count // 2:
        return "check-in"
    return kind


def _begins_with_opening(title: str, words: Vocabulary) -> bool:
    """Whether the first of several things in a title is an opening: "Welcome / how this works / questions"."""
    first, *others = _SEVERAL.split(title)
    meant = kind_in(first, words) if others else None
    return meant is not None and meant.kind == "opening" and meant.weight >= PLAIN


def _by_place(draft: StageDraft, i: int, count: int, words: Vocabulary) -> Named:
    """The kind of a stage whose words say nothing."""
    length = draft.length or _ms(draft.times.length)
    each = draft.time_of("each")
    one = draft.times.length
    repeated = one is not None and one.times > 1 and one.length >= LONG_TURN
    if repeated or (each is not None and each.length >= LONG_TURN):
        return "challenges"
    everyone = _is_told_of_everyone(draft, words) or of_everyone(tokens(draft.title), words)
    if each or draft.prompt or (i > 0 and everyone):
        return "check-in" if i < _EARLY < count or i == 0 else "check-out" if i == count - 1 and count > 2 else "round"
    if i == 0:
        return "opening"
    if i == count - 1 and count > 2:
        return "check-out" if begins(tokens(draft.title), words.asks) else "close"
    return "lead" if length is not None and length <= _SHORT_STAGE else "open"


def _is_turn(one: Length, length: Ms | None, draft: StageDraft, words: Vocabulary) -> bool:
    """Whether a time beside a stage's own is so short that it is each one's: "8.10: everyone says … Two minutes tops"
    until 8.30.
    """
    if length is None or one.length * FEWEST_TURNS > length:
        return False
    if draft.times.begins is not None and draft.times.ends is not None and draft.length != one.length:
        return True
    return of_everyone(tokens(" ".join([draft.title, *draft.all_said])), words)


def _repeated(draft: StageDraft) -> Length | None:
    """A time that comes several times within the stage: "25 min, 3 × 8 min"."""
    own = (one for one in draft.times.lengths if one.role == "length" and one.times > 1)
    return draft.lengths.get("repeated") or next(own, None)


def _turn_of(draft: StageDraft, kind: Named, each: Length | None, words: Vocabulary) -> Ms | None:
    """Each one's time, where the lines say it in one way or another."""
    one, turn = draft.times.length, None if each is None else each.length
    if turn is None and one is not None and one.times > 1 and (kind == "groups" or has_turns(kind)):
        turn = one.length
    if turn is None and has_turns(kind) and one is not None and _is_turn(one, draft.length, draft, words):
        turn = one.length
        draft.guessed.add("turn")
    if turn is None and kind == "groups" and (repeated := _repeated(draft)) is not None:
        turn = repeated.length
    return None if turn is None or turn < _LEAST_TURN else turn


def _voices(draft: StageDraft, kind: Named, turn: Ms, words: Vocabulary) -> int:
    """How many speak, where the stage itself says so: the size of its groups, or "two of us get ten minutes each"."""
    if kind == "groups":
        return size_in(" ".join([draft.title, *draft.all_said]), words) or 2
    counted = counted_in(draft.source, words)
    return counted if counted > 1 and turn >= LONG_TURN else 0


def _length_and_turn(
    draft: StageDraft, kind: Named, each: Length | None, words: Vocabulary, people: int | None
) -> tuple[Ms | None, Ms | Literal["share", "untimed"] | None]:
    """How long a stage is, and each one's time in it."""
    one, turn = draft.times.length, _turn_of(draft, kind, each, words)
    length = draft.length
    if one is not None and one.guessed and length is not None:
        draft.guessed.add("length")
    if each is not None and each.guessed:
        draft.guessed.add("turn")
    if not has_turns(kind) and kind != "groups":
        if turn is not None and length is None and kind == "challenges" and each is not None:
            length = min(turn * _challenges(draft, words), LONGEST)
        return length, None
    if length is None and turn is not None and (voices := _voices(draft, kind, turn, words) or people):
        length = min(turn * voices, 24 * 60 * MINUTE)
        draft.guessed.add("length")
    if (noted := draft.noted.turn) is not None:
        return length, None if noted == "reckoned" else noted
    return length, turn
