"""What was understood of an outline as an agenda file: every stage under its line, what was guessed and left out in
comments.
"""

from __future__ import annotations

import tomli_w

from circlekeeper.agenda.kinds import title_of
from circlekeeper.agenda.model import FAMILY
from circlekeeper.agenda.outline.lines import cut_to
from circlekeeper.agenda.outline.value import Contradiction, Outline, PhaseFound, StageFound
from circlekeeper.agenda.reading import read_text
from circlekeeper.agenda.source import MOST_BYTES
from circlekeeper.agenda.starting import SCHEMA
from circlekeeper.planning.fitting import usual_people
from circlekeeper.planning.shortening import proposed
from circlekeeper.text import can_be_seen, repaired, shortened
from circlekeeper.units import HOUR, Ms
from circlekeeper.words import outline as words
from circlekeeper.words.lengths import short

_CAPS = (4000, 1000, 250, 60, 20)
"""The most letters of a text of a stage; the first that leaves the file within its bounds is taken."""
_TITLE = 120
_COMMENT = 120
_MOST_PROMPTS = 20
"""As many as an agenda takes."""
_MOST_LISTED = 60
_MOST_COUNT = 24 * HOUR
_GUESSED = {"kind": words.KIND, "length": words.LENGTH, "title": words.TITLE, "turn": words.TURN}


def agenda_text(outline: Outline, source: str, title: str = "") -> str:
    """The agenda file; `source` is what the outline is called, `title` what the evening is called if it does not
    say.
    """
    text = ""
    for cap in _CAPS:
        plain = _written(outline, source, title, cap, "")
        fit = _fit(plain, outline)
        text = _written(outline, source, title, cap, fit)
        if len(text.encode()) <= MOST_BYTES:
            return text
    return text


def remarks(outline: Outline) -> list[tuple[int, str]]:
    """What there is to say about the outline, each with its line: what was guessed, what contradicts itself, what gave
    nothing.
    """
    said = [
        (
            stage.line,
            words.guessed_in(line=stage.line, title=_name_of(stage), parts=[_GUESSED[part] for part in stage.guessed]),
        )
        for stage in outline.stages
        if stage.guessed
    ]
    said += _beyond_stages(outline)
    said += [(wrong.line, _contradiction(wrong)) for wrong in outline.contradictions]
    said += [(one.line, words.unused(line=one.line, source=shortened(one.source, _COMMENT))) for one in outline.unused]
    said.sort(key=lambda one: one[0])
    beyond = said[_MOST_LISTED:]
    return said[:_MOST_LISTED] + ([(beyond[0][0], words.and_more(count=len(beyond)))] if beyond else [])


def _beyond_stages(outline: Outline) -> list[tuple[int, str]]:
    """What no stage says: when the evening begins, and sentences with a time that may be stages."""
    said = [
        (one.line, words.overlooked(line=one.line, source=cut_to(one.source, _COMMENT))) for one in outline.overlooked
    ]
    if outline.starts and outline.starts_line:
        said.append((outline.starts_line, words.begins(line=outline.starts_line, clock=outline.starts)))
    return sorted(said)


def _name_of(stage: StageFound) -> str:
    """What a stage is called, in the file or by its kind."""
    return stage.title or title_of(stage.kind)


def _written(outline: Outline, source: str, title: str, cap: int, fit: str) -> str:
    head = [words.heading(source=source, stages=len(outline.stages)), words.look_for_guesses(), *_lists(outline, fit)]
    out = [f"#:schema ./{SCHEMA}", "", *(_comment(line) for line in head), "", *_session(outline, title, cap)]
    for stage in outline.stages:
        out += ["", *_stage(stage, cap, every_title=_is_translated(outline))]
    return "\n".join(out) + "\n"


def _lists(outline: Outline, fit: str) -> list[str]:
    """What no stage says, what contradicts itself and what would help, and what gave nothing."""
    wrong = [_contradiction(one) for one in outline.contradictions]
    unused = [words.from_line(line=one.line, source=cut_to(one.source, _COMMENT)) for one in outline.unused]
    return [
        *_listed(words.OVERLOOKED, [said for _, said in _beyond_stages(outline)]),
        *_listed(words.TWO_THINGS, wrong, fit),
        *_listed(words.NOTHING_FROM, unused),
    ]


def _listed(title: str, said: list[str], last: str = "") -> list[str]:
    """A title with what belongs under it: the first sixty, how many more there are, and what comes last."""
    more = [words.and_more(count=len(said) - _MOST_LISTED)] if len(said) > _MOST_LISTED else []
    lines = [*said[:_MOST_LISTED], *more, *([last] if last else [])]
    return ["", title, *(f"  {line}" for line in lines)] if lines else []


def _contradiction(one: Contradiction) -> str:
    """One contradiction as a sentence."""
    first, second = short(one.one), short(one.other)
    match one.code:
        case "clock":
            return words.clock(line=one.line, minutes=first, by_clock=second)
        case "range":
            return words.wrong_range(line=one.line)
        case "gap":
            return words.gap(line=one.line, length=first)
        case "overlap":
            return words.overlap(line=one.line, length=first)
        case "order":
            return words.out_of_order(line=one.line)
        case "sum":
            return words.wrong_sum(line=one.line, stages=first, total=second)
        case "section":
            return words.wrong_section(line=one.line, stages=first, total=second)
        case "too-many":
            return words.too_many(line=one.line, count=one.one)
        case "too-long":
            return words.too_long(line=one.line, count=one.one)


def _session(outline: Outline, title: str, cap: int) -> list[str]:
    named = _text(outline.title, _TITLE) or _text(title, _TITLE) or words.UNTITLED
    lines = [_key("title", named)]
    if _is_translated(outline):
        lines.append(_key("language", outline.language))
    if outline.total is not None and 0 < outline.total <= _MOST_COUNT:
        lines.append(_key("length", short(outline.total)))
    if outline.people:
        lines.append(_key("people", list(outline.people)))
    if outline.group is not None:
        lines.append(f"group = {{ min = {outline.group[0]}, max = {outline.group[1]} }}")
    if agreed := [said for one in outline.agreements[:100] if (said := _text(one, cap))]:
        lines.append(_key("agreements", agreed))
    if need := _text(outline.in_need, cap, lines=True):
        lines.append(_key("in_need", need))
    return lines


def _is_translated(outline: Outline) -> bool:
    """Whether the outline is in another language than the one that agendas are in where they do not say."""
    return outline.language != "en"


def _stage(stage: StageFound, cap: int, *, every_title: bool) -> list[str]:
    known = FAMILY[stage.kind].model_fields
    comments = [words.from_line(line=stage.line, source=cut_to(stage.source, _COMMENT))]
    if stage.guessed:
        comments.append(words.guessed([_GUESSED[part] for part in stage.guessed]))
    if stage.length is None:
        comments.append(words.NO_LENGTH)
    lines = [*(_comment(line) for line in comments), "[[stages]]", _key("kind", stage.kind)]
    title = _text(stage.title, _TITLE)
    if title and (every_title or title != title_of(stage.kind)):
        lines.append(_key("title", title))
    values: dict[str, object] = {
        "length": _length(stage.length),
        "turn": stage.turn if isinstance(stage.turn, str) else _length(stage.turn),
        "after": _length(stage.after),
        "gap": _length(stage.gap),
        "changeover": _length(stage.changeover),
        "laps": stage.laps,
        "size": stage.size,
        "times": stage.times,
        "order": stage.order,
        "response": stage.response,
        "by": _text(stage.by, 40),
    }
    for key, value in values.items():
        if value is None or value == "":
            continue
        if key in known:
            lines.append(_key(key, value))
    asked = [said for said in stage.prompt.split("\n") if _text(said, cap)]
    several = bool(stage.prompts) if stage.laps is None else len(asked) == stage.laps
    if several and 1 < len(asked) <= _MOST_PROMPTS and "prompts" in known:
        lines.append(_key("prompts", [_text(said, cap) for said in asked]))
        asked = []
    texts = {"prompt": "\n".join(asked), "say": stage.say, "note": stage.note}
    lines += [_key(key, text) for key, value in texts.items() if (text := _text(value, cap, lines=True))]
    for phase in stage.phases[:50]:
        lines += _phase(phase, cap)
    return lines


def _phase(phase: PhaseFound, cap: int) -> list[str]:
    lines = ["", "[[stages.phases]]", _key("title", _text(phase.title, min(_TITLE, cap)) or title_of("challenges"))]
    lines += [_key("voice", phase.voice), _key("length", short(phase.length))]
    return [*lines, *([_key("response", phase.response)] if phase.response else [])]


def _length(length: Ms | None) -> str | None:
    return None if length is None or length <= 0 else short(length)


def _key(key: str, value: object) -> str:
    """A key and its value as TOML writes them."""
    return tomli_w.dumps({key: value}, multiline_strings=isinstance(value, str) and "\n" in value).rstrip("\n")


def _text(text: str, most: int, *, lines: bool = False) -> str:
    """A text as an agenda may have it; empty where nothing of it can be seen."""
    kept = "\n".join(repaired(line) for line in text.split("\n")) if lines else repaired(text)
    kept = cut_to(kept, most)
    return kept if can_be_seen(kept) else ""


def _comment(line: str) -> str:
    return f"# {repaired(line) if not line.startswith('  ') else '  ' + repaired(line)}".rstrip()


def _fit(text: str, outline: Outline) -> str:
    """What `fit` would propose where the stages take longer than the evening; empty where nothing need be given."""
    if outline.total is None or outline.sum is None or outline.sum <= outline.total:
        return ""
    plan = read_text(text, "").plan
    if plan is None:
        return ""
    proposal = proposed(plan, usual_people(plan))
    if proposal is None:
        return ""
    changes = [(plan.stages[one.stage].title, short(one.before), short(one.after)) for one in proposal.changes]
    said = [words.would_fit(changes)] if changes else []
    return " ".join([*said, *([words.nothing_to_give(missing=short(proposal.missing))] if proposal.missing else [])])
