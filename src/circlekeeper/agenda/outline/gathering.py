"""What the lines of a stage say of it: what is asked and said in it, who leads it, its phases, its times."""

from __future__ import annotations

import re

from circlekeeper.agenda.outline.draft import LABEL, SHOUTED_LABEL, Detail, StageDraft, label_of
from circlekeeper.agenda.outline.kinds import (
    PLAIN,
    Meant,
    has_turns,
    kind_in,
    weight_of,
)
from circlekeeper.agenda.outline.lengths import Length
from circlekeeper.agenda.outline.lines import title_like
from circlekeeper.agenda.outline.phases import IN_BRACKETS, phase_of, timed_phase, timed_phases_in
from circlekeeper.agenda.outline.sentences import sentences_in
from circlekeeper.agenda.outline.times import Times, times_in, trimmed
from circlekeeper.agenda.outline.words.vocabulary import (
    Column,
    Vocabulary,
    lowered,
    of_everyone,
    tokens,
)
from circlekeeper.units import LONGEST, MINUTE

_QUOTED = re.compile(r"[\"“”„«»]([^\"“”„«»]{2,})[\"“”«»]")
_ALL_QUOTED = re.compile(r"^[\"“”„«»'‘](.{2,}?)[\"”“«»'’][.,]?$")
_APART_IN_CELL = re.compile(r"\s*(?:…|\.{3})\s*|\s+[–—-]+\s+")
_SLASHED = re.compile(r"[^\W\d][^/\d]{0,60} \d{1,3}(?: ?/ ?[^\W\d][^/\d]{0,60} \d{1,3}){2,9}")
_LONG_TITLE = 60
_SENTENCE_WORDS = 6
_MOST_WHO = 4
"""Who leads a stage is told in so many words; more of them are said by that person."""
_SHORT_LABEL = 5
"""A label such as "Do" or "Note" is left out of the note; "Materials" belongs to it."""


def gather(draft: StageDraft, words: Vocabulary) -> None:
    """Take from a draft's lines what they say."""
    _read_title(draft, words)
    for detail in draft.details:
        _take(draft, detail, words)


def _read_title(draft: StageDraft, words: Vocabulary) -> None:
    """Split what stands beside the title from it: a question, a quotation, an explanation behind a colon."""
    if draft.comment:
        return
    draft.phases += [phase_of(phase, words) for phase in timed_phases_in(draft.text, words)]
    column, _, told = label_of(draft.title, words)
    if draft.scripted and column is not None:
        draft.meant, draft.title = kind_in(told, words), ""
        draft.details = [Detail(draft.line, told, column), *draft.details]
        return
    text, details = _apart(draft)
    text = _unlabelled(draft, text, words)
    label = None if draft.by else LABEL.match(text)
    if label is not None and (rest := text[label.end() :].strip()):
        text, details = label[1], [Detail(draft.line, _whole(draft, label[1], rest)), *details]
        draft.behind, draft.explained = rest if draft.row else "", rest
    elif draft.row and (parts := _title_and_prompt(text, words)) is not None:
        text, draft.behind = parts
        details = [Detail(draft.line, draft.behind), *details]
    elif (dash := re.search(r"\s+[–—-]+\s+", text)) is not None:
        behind = text[dash.end() :]
        if behind.rstrip().endswith("?") or len(text) > _LONG_TITLE:
            text, details = text[: dash.start()], [Detail(draft.line, behind), *details]
    asked, mark, behind = text.partition("? ")
    if mark and behind:
        text, details = f"{asked}?", [Detail(draft.line, behind), *details]
    sentences = sentences_in(text.strip(), words)
    if len(sentences) > 1 and len(sentences[0]) <= _LONG_TITLE:
        text, details = sentences[0], [*(Detail(draft.line, said) for said in sentences[1:]), *details]
    if text.rstrip().endswith("?"):
        details.insert(0, Detail(draft.line, text))
    draft.title = title_like(text.strip("¿? "))
    if draft.title and text.rstrip().endswith("?") and weight_of(meant := kind_in(text, words)) >= PLAIN:
        draft.meant, draft.title = meant, ""
    draft.details = [*details, *draft.details]


def _unlabelled(draft: StageDraft, text: str, words: Vocabulary) -> str:
    """A title without what only counts it or says who leads it: "Step 1: Item: Welcome", "HOST: Welcome"."""
    if (step := words.step.match(text)) is not None:
        text = text[step.end() :]
    if (cue := SHOUTED_LABEL.match(text)) is not None and text != text.upper():
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


def _apart(draft: StageDraft) -> tuple[str, list[Detail]]:
    """A title, and what stands in quotes or brackets in it."""
    text, details = draft.title, list[Detail]()
    for pattern in (_QUOTED, IN_BRACKETS):
        for found in pattern.finditer(text):
            if len(found[1].split()) > 2 or found[1].rstrip().endswith("?"):
                whole = len(found[0]) > len(text.strip(" .:;,–—-")) - 2
                if not whole or found[1].rstrip().endswith("?"):
                    details.append(Detail(draft.line, found[0] if pattern is _QUOTED else found[1]))
                    text = text.replace(found[0], " ", 1)
    return text, details


def _take(draft: StageDraft, detail: Detail, words: Vocabulary) -> None:
    """What one detail gives."""
    text = detail.text.strip()
    draft.all_said.append(text)
    goes_on, text = text.endswith("\\"), text.rstrip("\\").rstrip()
    if draft.running is not None:
        draft.running.append(text)
        draft.running = draft.running if goes_on else None
        return
    if detail.column is None and _SLASHED.fullmatch(text) is not None:
        _take_slashed(draft, text, words)
        return
    if detail.column is None and (phases := timed_phases_in(text, words)):
        draft.phases += [phase_of(phase, words) for phase in phases]
        return
    column, label, rest = (detail.column, "", text) if detail.column else label_of(text, words)
    times = times_in(text, words)
    _take_times(draft, times, column, detail, words)
    if _is_time(column, times, rest) or _take_labelled(draft, column, rest, words):
        return
    if draft.own_page and column in ("say", "prompt", "note"):
        said = {"say": draft.say, "prompt": draft.prompt}.get(column, draft.note)
        said.append(rest)
        draft.running = said if goes_on else None
    elif column in ("say", "by"):
        draft.say.append(_unquoted(rest))
    elif column == "prompt":
        told = detail.column is not None and any(one.role == "each" for one in times.lengths)
        draft.prompt.append(_unquoted(times.rest if told else rest))
    elif draft.own_page and not detail.item and (detail.quote or draft.comment):
        draft.prompt += [text] if detail.quote else []
    elif column == "note":
        draft.note.append(rest if len(label) <= _SHORT_LABEL else text)
    elif not (times.lengths and _nothing_else(times, words)):
        _sort(draft, detail, text, words)


def _take_slashed(draft: StageDraft, text: str, words: Vocabulary) -> None:
    """Phases in one line, each with its minutes: "asks 5 / others 15 / thanks 5"."""
    for part in text.split("/"):
        title, minutes = part.strip().rsplit(" ", 1)
        length = Length(min(int(minutes) * MINUTE, LONGEST) or MINUTE, "length", plain=True)
        draft.phases.append(timed_phase(Times(None, None, (length,), title), length, words))
    draft.meant = Meant("challenges", PLAIN, "")
    draft.guessed.add("kind")
    draft.length = draft.length or min(sum(phase.length for phase in draft.phases), LONGEST)


def _take_times(draft: StageDraft, times: Times, column: Column | None, detail: Detail, words: Vocabulary) -> None:
    """The times of a detail: a phase's, or each one's, or the quiet between turns."""
    length = times.length
    if detail.item and column is None and length is not None and length.plain and not times.only:
        draft.phases.append(timed_phase(times, length, words))
        draft.items.append(detail.text.strip())
    for one in times.lengths:
        if one.role == "length" and one.times > 1:
            draft.lengths.setdefault("repeated", one)
        if one.role not in ("length", "other"):
            draft.lengths.setdefault(one.role, one)
    if column == "turn" and length is not None:
        draft.lengths.setdefault("each", length._replace(role="each"))


def _is_time(column: Column | None, times: Times, rest: str) -> bool:
    """Whether a labelled detail says a time and no more."""
    if column == "turn" and times.length is not None:
        return True
    timed = bool(times.lengths) or times.clocked
    return column in ("length", "time", "begins", "ends", "number") and (timed or not rest)


def _take_labelled(draft: StageDraft, column: Column | None, rest: str, words: Vocabulary) -> bool:
    """What says of which kind a stage is, or who leads it; whether the detail does."""
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


def _sort(draft: StageDraft, detail: Detail, text: str, words: Vocabulary) -> None:
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
        if _is_question(sentence, detail, words):
            draft.prompt.append(_asked(sentence, words))
        elif detail.quote:
            draft.say.append(sentence)
        elif tokens(sentence) and not times_in(sentence, words).only:
            notes.append(sentence)
    if notes:
        draft.note.append(" ".join(notes))


def _is_question(sentence: str, detail: Detail, words: Vocabulary) -> bool:
    """Whether a sentence asks, with its mark or plainly without; an item with a time is rather a phase."""
    if sentence.rstrip(' )"”').endswith("?"):
        return True
    return words.asking.match(sentence) is not None and not (detail.item and times_in(sentence, words).lengths)


def _asked(sentence: str, words: Vocabulary) -> str:
    """A question without the "Ask:" before it."""
    _, _, rest = label_of(sentence, words)
    plain = sentence if "?" in sentence else times_in(sentence, words).rest
    return (rest if rest.endswith("?") else plain).strip(" ()")


def _unquoted(text: str) -> str:
    found = _ALL_QUOTED.match(text)
    return found[1].strip() if found is not None and not re.search(r"[\"“”„«»]", found[1]) else text
