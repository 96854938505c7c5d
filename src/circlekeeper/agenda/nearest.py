"""The right word that somebody probably meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

MEANT: dict[str, str] = {
    "name": "title",
    "type": "kind",
    "duration": "length",
    "time": "length",
    "minutes": "length",
    "mins": "length",
    "question": "prompt",
    "text": "prompt",
    "theme": "prompt",
    "participants": "people",
    "members": "people",
    "names": "people",
    "end": "ends_at",
    "ends": "ends_at",
    "rules": "agreements",
    "stage": "stages",
    "checkin": "check-in",
    "checkout": "check-out",
    "share": "sharing-round",
    "sharing": "sharing-round",
    "pause": "break",
    "closing": "close",
    "welcome": "opening",
    "discussion": "open",
    "conversation": "open",
    "pairs": "groups",
    "minimum": "min",
    "maximum": "max",
    "begin": "start",
    "beginning": "start",
    "finish": "end",
    "off": "none",
    "clockwise": "around",
    "circle": "around",
    "shuffled": "random",
    "fixed": "firm",
    "flexible": "elastic",
    "everyone": "all",
    "everybody": "all",
    "owner": "holder",
    "speaker": "holder",
    "gesture": "signal",
    "mirroring": "reflect",
}
"""Words of neighbouring tools and plain speech, and what they are called here."""

GERMAN: dict[str, str] = {
    "title": "titel name bezeichnung überschrift",
    "kind": "art typ sorte",
    "length": "länge dauer zeit minuten min.",
    "turn": "redezeit beitrag sprechzeit zeit_pro_person",
    "prompt": "frage impuls thema text",
    "prompts": "fragen",
    "say": "sagen sag ansage",
    "note": "notiz hinweis bemerkung",
    "people": "personen menschen namen leute teilnehmende teilnehmer",
    "ends_at": "ende ende_um endet endet_um schluss",
    "agreements": "vereinbarungen regeln absprachen",
    "stages": "abschnitte abschnitt phasen teile",
    "phases": "phasen schritte",
    "group": "gruppe gruppengröße",
    "marks": "merkmale merkmal",
    "language": "sprache",
    "in_need": "not notfall in_not krise",
    "bell": "glocke gong klangschale",
    "by": "leitung von moderation",
    "at": "um uhrzeit",
    "start": "anfang beginn beginnt wer_beginnt",
    "who": "wer",
    "order": "reihenfolge",
    "response": "antwort antworten reaktion",
    "after": "danach antwortzeit",
    "laps": "durchgänge durchgang runden",
    "rotations": "wechsel redezeiten",
    "partners": "partner",
    "size": "größe gruppengröße",
    "votes": "stimmen",
    "voice": "stimme",
    "times": "anzahl",
    "most": "höchstens",
    "max": "höchstens maximal maximum",
    "min": "mindestens minimal minimum",
    "gap": "stille",
    "handover": "übergabe",
    "check-in": "anfangsrunde ankommen ankommensrunde befindlichkeitsrunde blitzlicht",
    "check-out": "abschlussrunde schlussrunde",
    "sharing-round": "austausch austauschrunde teilen",
    "round": "runde",
    "open": "gespräch offen offenes_gespräch diskussion",
    "opening": "eröffnung begrüßung willkommen einstieg",
    "close": "abschluss schluss ende abschied",
    "challenges": "anliegen",
    "topics": "themen",
    "groups": "gruppen kleingruppen paare",
    "silence": "stille schweigen",
    "break": "pause",
    "lead": "impuls vortrag lesung",
    "none": "nichts keine keiner",
    "questions": "fragen",
    "firm": "fest",
    "protected": "geschützt",
    "elastic": "elastisch flexibel",
    "random": "zufall zufällig",
    "share": "anteil geteilt",
    "untimed": "unbegrenzt ohne_zeit",
}
"""What somebody who thinks in German writes for what is called so here; ä is also written ae or a."""
SPANISH: dict[str, str] = {
    "title": "título nombre",
    "kind": "tipo clase",
    "length": "duración tiempo minutos",
    "turn": "turno por_persona tiempo_por_persona",
    "prompt": "pregunta tema texto consigna",
    "prompts": "preguntas",
    "say": "decir di dice",
    "note": "nota",
    "people": "personas gente participantes nombres",
    "ends_at": "fin final termina termina_a",
    "agreements": "acuerdos reglas normas",
    "stages": "etapas etapa partes",
    "phases": "fases pasos",
    "group": "grupo",
    "marks": "marcas marca",
    "language": "idioma lengua",
    "in_need": "apoyo crisis emergencia",
    "bell": "campana gong cuenco",
    "by": "guía a_cargo facilita",
    "at": "hora a_las",
    "start": "inicio comienzo empieza quién_empieza",
    "who": "quién",
    "order": "orden",
    "response": "respuesta respuestas",
    "after": "después",
    "laps": "vueltas vuelta rondas",
    "rotations": "rotaciones",
    "partners": "parejas compañía",
    "size": "tamaño",
    "votes": "votos",
    "voice": "voz",
    "times": "veces",
    "most": "máximo",
    "max": "máximo",
    "min": "mínimo",
    "gap": "silencio",
    "check-in": "llegada ronda_de_llegada",
    "check-out": "ronda_de_cierre",
    "sharing-round": "compartir ronda_para_compartir",
    "round": "ronda",
    "open": "abierta abierto conversación diálogo palabra_abierta",
    "opening": "apertura bienvenida",
    "close": "cierre despedida final",
    "challenges": "retos reto",
    "topics": "temas",
    "groups": "grupos parejas tríos",
    "silence": "silencio",
    "break": "pausa descanso",
    "lead": "lectura una_voz",
    "none": "ninguno ninguna nada",
    "questions": "preguntas",
    "firm": "fijo fija",
    "protected": "protegido protegida",
    "elastic": "elástico elástica flexible",
    "random": "azar al_azar",
    "share": "parte reparto",
    "untimed": "sin_tiempo libre",
}
"""The same of somebody who thinks in Spanish."""

_MOST_LETTERS = 40
_FEW_LETTERS = 2
"""So short a word is like too many: `on` is more like `none` than like anything else."""


def nearest(word: str, right: Iterable[str], *, alike: float = 0.5) -> str:
    """The one of the right words that is most like `word`; nothing ("") when none is much like it."""
    choices = list(right)
    if len(word) > _MOST_LETTERS:
        return ""
    plain = word.strip().casefold()
    for form in (
        plain,
        plain.replace("-", "_"),
        plain.replace("_", "-").replace(" ", "-"),
        f"{plain}s",
        plain.removesuffix("s"),
    ):
        if form in choices:
            return form
    if alike <= 0.5 and (meant := MEANT.get(plain, "")) in choices:
        return meant
    if meant := _translated(plain, choices):
        return meant
    if len(plain) <= _FEW_LETTERS:
        return ""
    import difflib  # only where a word is wrong

    found = difflib.get_close_matches(plain, choices, n=1, cutoff=alike)
    return found[0] if found else ""


def _translated(word: str, choices: list[str]) -> str:
    """The one of the right words that this is the German or the Spanish word for; nothing when it is neither."""
    asked = unaccented(word.replace("-", "_").replace(" ", "_"))
    for table in (GERMAN, SPANISH):
        for right, said in table.items():
            if right in choices and any(asked in (unaccented(one), _spelled_out(one)) for one in said.split()):
                return right
    return ""


def unaccented(word: str) -> str:
    """A word in small letters, without what stands over them."""
    return "".join(c for c in unicodedata.normalize("NFD", word.casefold()) if not unicodedata.combining(c))


def _spelled_out(word: str) -> str:
    """A German word for a keyboard without umlauts."""
    return unaccented(re.sub("[äöü]", lambda found: f"{unaccented(found[0])}e", word))
