"""An outline as people write one becomes an agenda: text in, a value out, and that value as a commented agenda file.

The way through the modules, as `reading.py` goes it: `lines.py` cuts the text into lines with their marks and times
(`times.py`: of the clock `clocktimes.py`, lengths `lengths.py`, whose these are `roles.py`). What these lines are, one
of three says: `tables.py` (with `cells.py` and `columns.py`), `structure.py` (headings, items, lines: `own_times.py`
puts times to their titles, `leading.py` says which lines lead, `tree.py` which are stages), or `prose.py` (sentences:
`sentences.py`, cut by `clauses.py`, a stage each by `told.py`, challenges by `challenge.py` and `phases.py`);
`unitless.py` tells them which numbers are minutes. Each returns an `OutlineRead` (`evening.py`) with a `StageDraft` of
every stage (`draft.py`): its line, title, times and details, and in sentences also its `meant`. `heading.py` and
`evening.py` take out of them what is the whole evening's; `clocks.py` writes each draft's `length`; `gathering.py` then
what the details say, and `deciding.py` makes of it the stages of `value.py`, as `kinds.py` knows them. `overlooked.py`
looks for what became nothing, `writing.py` writes the file. Every word of a language is in `words`.
"""
