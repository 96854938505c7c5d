"""The German words of an outline."""

from __future__ import annotations

import re

from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, listed

_ONES = {
    word: number
    for number, word in enumerate(
        listed(
            """
            null, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf, dreizehn, vierzehn,
            fünfzehn, sechzehn, siebzehn, achtzehn, neunzehn
            """
        )
    )
}
_TENS = {"zwanzig": 20, "dreißig": 30, "dreissig": 30, "vierzig": 40, "fünfzig": 50, "sechzig": 60, "neunzig": 90}
_BOTH = {
    f"{'ein' if one == 'eins' else one}und{ten}": _TENS[ten] + _ONES[one]
    for ten in ("zwanzig", "dreißig", "dreissig", "vierzig", "fünfzig")
    for one in list(_ONES)[1:10]
}
_ONE = dict.fromkeys(("ein", "eine", "einer", "einem", "einen"), 1)
_HOURS = {
    said: hour % 12
    for hour, word in enumerate(listed("eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn, elf, zwölf"), 1)
    for said in (word, str(hour))
}
_MINUTES_PAST = {said: n for n, word in {5: "fünf", 10: "zehn", 20: "zwanzig"}.items() for said in (word, str(n))}
_BETWEEN_HOURS = (
    {"halb": -30, "viertel": -45, "viertel nach": 15, "viertel vor": -15, "dreiviertel": -15}
    | {f"{said} nach": n for said, n in _MINUTES_PAST.items()}
    | {f"{said} vor": -n for said, n in _MINUTES_PAST.items()}
    | {"fünf vor halb": -35, "fünf nach halb": -25, "kurz nach": 0, "kurz vor": 0}
)
"""Beside the hour that is named, in minutes: "halb acht" is half an hour before it."""
_CLOCKS = (
    {
        f"{part} {said}{end}": (60 * hour + minutes) % 720
        for part, minutes in _BETWEEN_HOURS.items()
        for said, hour in _HOURS.items()
        for end in (" uhr", "")
    }
    | {
        f"{said} uhr{part}": 60 * hour + minutes
        for said, hour in _HOURS.items()
        if said.isalpha()
        for part, minutes in {"": 0, " fünfzehn": 15, " dreißig": 30, " fünfundvierzig": 45}.items()
    }
    | {"ein uhr": 60}
)
"""Of the clock's face: the morning's or the evening's, as what stands around it says."""


_GATHERED = tuple(
    f"{verb} {who}{article}{noun}"
    for verb in ("sammeln", "wählen", "suchen", "finden", "nennen")
    for who in ("wir ", "")
    for article in ("", "die ", "unsere ", "ein ", "das ")
    for noun in ("themen", "thema", "anliegen", "fälle", "fragen")
)
"""What a circle does with what it may work on, as a sentence has it: "danach sammeln wir Themen"."""


_BROUGHT = tuple(
    f"{one} {other}"
    for who in ("jemand", "eine person", "einer", "eine", "jemand von uns", "einer von uns", "eine von uns", "wer")
    for one, other in (("bringt", who), (who, "bringt"))
)
"""Who has brought something."""


GERMAN = Vocabulary(
    language="de",
    common=listed(
        """
        und, der, das, den, dem, mit, für, wir, zu, zum, zur, auf, ist, nicht, wie, ein, eine, einer, im, vom,
        bei, nach, alle, dann, danach, uhr, minuten, stunde, stunden, std, pro, je, ihr, euch, sich, dich, dir,
        du, ich, liebe, hallo, ab, bis, von, zwei, drei, fünf, zehn, dauer, zeit, ablauf, thema, ende
        """
    ),
    tall_nouns=True,
    signs=(
        # Sayings that only look like a kind
        (
            None,
            5,
            """
            fragen wir, wir fragen, ohne pause, keine pause, ein paar, paar minuten, paar worte, paar worten, paar
            sätze, paar sätzen, nach dem mittagessen, vor dem mittagessen, in der pause, auf jeden fall, auf keinen
            fall, im falle, in dem fall, für den fall, im fall, der reihe nach, in aller ruhe, in ruhe, ohne
            diskussion, keine diskussion, ohne frage, keine frage, in frage, offen für, in der runde, in die runde,
            der kreis, im kreis, in den kreis, der runde, in der gruppe, der gruppe, die gruppe, ohne kommentar, ein
            wort zwischendurch, zum beispiel, am anfang, von anfang an
            """,
        ),
        # One voice, at the beginning
        (
            "opening",
            2,
            """
            begrüßung, begruessung, begrüßen, willkommen, willkommen heißen, willkommensworte, eröffnung, eroeffnung,
            eröffnen, eröffnungsworte, kreis eröffnen, eröffnung des kreises, den kreis öffnen, kreis öffnen, öffnen,
            öffnung, den raum öffnen, einstieg, einleitung, beginn, auftakt, start, einstimmung, einstimmen, kerze
            anzünden, kerze entzünden, anzünden der kerze, eröffnungsritual, anfangsritual, begrüßungsritual,
            eröffnungstext, eröffnungsgebet, einführung in den abend, begrüßung und einführung, intro, hallo, anfang,
            moderation begrüßt, wir begrüßen, ankommen
            """,
        ),
        (
            "opening",
            2,
            "ich eröffne, eröffnen wir, ich begrüße, begrüße ich, begrüßt, eröffne ich, heiße ich, ich heiße alle",
        ),
        ("opening", 1, "anfangen, beginnen, starten, los geht's, einlass"),
        # In turn, at the beginning
        ("check-in", 2, "blitzlicht, blitzlichtrunde"),
        (
            "check-in",
            4,
            """
            check in, checkin, einchecken, check in runde, befindlichkeitsrunde, befindlichkeit, stimmungsrunde,
            gefühlsrunde, ankommensrunde, ankunftsrunde, anfangsrunde, eingangsrunde, eröffnungsrunde, startrunde,
            einstiegsrunde, begrüßungsrunde, vorstellungsrunde, kennenlernrunde, namensrunde, runde der namen,
            einstiegsfrage, eröffnungsfrage, wetterbericht, innerer wetterbericht, inneres wetter, stimmungsbarometer,
            stimmungsbild, blitzlicht zum einstieg, blitzlicht zum anfang, blitzlicht zu beginn, anfangsblitzlicht,
            eingangsblitzlicht, eröffnungsblitzlicht, hoch und tief, rose und dorn
            """,
        ),
        (
            "check-in",
            3,
            """
            vorstellung, vorstellung der teilnehmenden, vorstellung der neuen, vorstellung der mitglieder, uns
            vorstellen, kurz vorstellen, wir stellen uns vor, sich vorstellen, stellen sich vor, kennenlernen, kennen
            lernen, sich kennenlernen, name und pronomen, namen und pronomen, wie geht es dir, wie geht's dir, wie
            geht es uns, wie geht's uns, wie bin ich da, wie bist du da, wie komme ich an, wie kommst du an, wie kommt
            ihr an, wie geht es euch, wie geht's, wie geht es, seit dem letzten mal, seit letztem mal,
            wochenrückblick, rückblick auf die woche, eisbrecher, aufwärmfrage, wer ist da, wer sind wir, wer wir
            sind, was führt dich her, was hat dich hergeführt, was bringt dich her, was bringt euch her
            """,
        ),
        ("check-in", 4, "wetterrunde, runde zum wetter, ankommrunde, wie geht's runde"),
        ("check-in", 2, "stimmung, name, pronomen"),
        ("topics", 4, ",".join(_GATHERED)),
        ("challenges", 3, ",".join(_BROUGHT)),
        # In turn, at length
        (
            "sharing-round",
            4,
            """
            austauschrunde, austausch im kreis, redekreis, gesprächskreis, erzählkreis, erzählrunde, geschichtenkreis,
            geschichtenrunde, redestabrunde, redestab runde, runde mit dem redestab, runde mit redestab,
            gesprächsstein runde, runde mit dem gesprächsstein, hauptrunde, große runde, lange runde, teilen im kreis,
            teilrunde, runde des teilens, sharing, sharing runde, erfahrungsrunde, erfahrungen teilen, geschichten
            teilen, geschichten erzählen, council, council runde, herzensrunde, tiefe runde, zuhörkreis, themenrunde,
            mit dem stein, mit der feder, mit dem stab, mit der muschel, dialogrunde, ungestörtes sprechen, ungeteilte
            aufmerksamkeit, wortmeldungen im kreis, erfahrungsaustausch reihum
            """,
        ),
        ("sharing-round", 2, "hauptteil, teilen, geschichten, erzählen, erfahrungsberichte, beiträge, meeting"),
        # In turn
        (
            "round",
            4,
            """
            runde, rundgang, reihum, gesprächsstein, redestab, redestein, redegegenstand, erste runde, zweite runde,
            dritte runde, runde 1, runde 2, runde 3, 1 runde, 2 runde, 3 runde,
            fragerunde, resonanzrunde, reaktionsrunde,
            konsentrunde, meinungsrunde, informationsrunde, dankesrunde, dankbarkeitsrunde, wertschätzungsrunde,
            erfolgsrunde, statusrunde, zielrunde, runde zum thema, echo, echorunde, standup, stand up, jede person
            spricht, alle sprechen einmal
            """,
        ),
        (
            "round",
            3,
            """
            dankbarkeit, wertschätzung, anerkennung, erfolge, kleine erfolge, gute nachrichten, ziele setzen,
            zielsetzung, vorsätze, absichten, hausaufgaben, alle der reihe nach, alle nacheinander, nacheinander
            """,
        ),
        (
            "round",
            2,
            """
            neuigkeiten, fortschritte, erwartungen, hoffnungen, wünsche, jede person, alle sagen, impulsfrage,
            feedbackrunde, feedback reihum, rückmelderunde, rückmeldungsrunde
            """,
        ),
        # No order: whoever is moved
        (
            "open",
            5,
            """
            plenum, im plenum, zurück im plenum, große gruppe, ganze gruppe, gesamtgruppe, ernte, ergebnisse
            zusammentragen, zusammentragen, ergebnisse vorstellen, zusammenführung, rückmeldung aus den gruppen,
            berichte aus den gruppen, bericht aus den gruppen, zurück im kreis, wieder im kreis, nachbesprechung,
            auswertung im plenum, zurück in die große runde, zurück im großen kreis
            """,
        ),
        (
            "open",
            4,
            """
            in der großen runde, in großer runde, offene runde, offener austausch, offenes gespräch, offene
            gesprächsrunde, offener kreis, offene diskussion, offener teil, offenes council, spontanes council, freier
            austausch, freies gespräch, freie aussprache, freie diskussion, gemeinsames gespräch, gespräch in der
            runde, gemeinsamer austausch, austausch in der gruppe, gruppengespräch, gruppendiskussion, themengespräch,
            gespräch zum thema, austausch zum thema, diskussion zum thema, popcorn, popcorn runde, fishbowl, fish
            bowl, innenkreis, aquarium, open space, fragen und antworten, zeit für fragen, offene fragen, was noch da
            ist, was noch gesagt werden will, wer mag spricht, wer möchte spricht, wort ist frei, das wort ist frei,
            rückfragen im plenum, resonanz, buchbesprechung, aussprache
            """,
        ),
        (
            "open",
            3,
            """
            diskussion, diskutieren, gespräch, austausch, austauschen, dialog, debatte, unterhaltung, brainstorming,
            ideensammlung, fragen, rückfragen, verständnisfragen, erörterung, beratung, gemeinsam nachdenken,
            erfahrungsaustausch, thema, hauptthema, thema des abends, monatsthema, schwerpunktthema, wer möchte, wer
            mag, reaktionen, gegenseitige unterstützung, reden
            """,
        ),
        (
            "open",
            2,
            "reflexion, feedback, auswertung, rückmeldung, rückmeldungen, rückblick, "
            "eindrücke, entscheidung, beschluss, vorschlag",
        ),
        ("open", 1, "planung, übung, aktivität, arbeitsphase, einheit, vertiefung, erarbeitung, programmpunkt"),
        # What the group wants to work on
        (
            "topics",
            4,
            """
            themen sammeln, themensammlung, sammeln von themen, themen finden, themenfindung, themen wählen,
            themenwahl, thema wählen, thema auswählen, themen auswählen, themenauswahl, auswahl der themen, auswahl
            des themas, themenspeicher, themenabfrage, themenrunde sammeln, anliegen sammeln, sammeln der anliegen,
            sammlung der anliegen, anliegensammlung, anliegen auswählen, auswahl der anliegen, auswahl des anliegens,
            anliegen abfragen, fälle sammeln, fallauswahl, fall auswählen, auswahl des falls, fallsammlung,
            tagesordnung festlegen, tagesordnung erstellen, tagesordnung, agenda erstellen, abstimmung, abstimmen,
            punkte kleben, punktabfrage, punkten, bepunkten, kartenabfrage, karten schreiben, priorisieren,
            priorisierung, marktplatz, wer hat ein anliegen, wer braucht zeit, wer möchte zeit, fragen sammeln,
            clustern, ideen sammeln, entscheiden was drankommt
            """,
        ),
        # One person's matter at a time
        (
            "challenges",
            4,
            """
            kollegiale beratung, kollegiale fallberatung, fallberatung, fallbesprechung, fallarbeit, fallvorstellung,
            fallrunde, fallsupervision, intervision, intervisionsrunde, supervision, peer beratung, troika, heißer
            stuhl, anliegenarbeit, anliegenrunde, arbeit an anliegen, arbeit an einem anliegen, anliegen bearbeiten,
            bearbeitung der anliegen, anliegen besprechen, balint, balintarbeit, balintrunde, action learning,
            erfolgsteam, mastermind, klärungskreis, beratungsrunde, ein anliegen im mittelpunkt, fokusperson,
            lösungsrunde, zeit für anliegen, raum für anliegen
            """,
        ),
        (
            "challenges",
            3,
            """
            anliegen, fall, fälle, erster fall, zweiter fall, fall 1, fall 2, erstes anliegen, zweites anliegen,
            anliegen 1, anliegen 2, herausforderung, herausforderungen, schwierigkeit, schwierigkeiten, problem,
            probleme, problemlösung, sorgen, akute themen, akutes, was gerade drückt, was drückt, was belastet
            """,
        ),
        # At once, in small groups
        (
            "groups",
            5,
            """
            in kleingruppen, in kleinen gruppen, in zweiergruppen, in dreiergruppen, in vierergruppen, in paaren, zu
            zweit, zu dritt, zu viert, zu fünft, aufteilen in, aufteilung in, einteilung in, teilen uns auf, in
            untergruppen, in arbeitsgruppen, in teams, je zu zweit, je zu dritt
            """,
        ),
        (
            "groups",
            4,
            """
            kleingruppe, kleingruppen, kleingruppenarbeit, kleingruppenphase, gruppenarbeit, gruppenphase, untergruppen,
            murmelgruppe, murmelgruppen, murmelrunde, murmelphase, bienenkorb, tischgruppen, tischgespräche, breakout,
            breakout räume, weltcafé, kugellager, konzentrische kreise, speed dating, think pair share, 1 2 4 alle,
            zuhörübung zu zweit, spaziergang zu zweit, aktives zuhören zu zweit
            """,
        ),
        # Nobody speaks
        (
            "silence",
            4,
            """
            moment der stille, augenblick der stille, minute der stille, minute stille, minuten stille, minuten der
            stille, schweigeminute, gedenkminute, stille minute, stille zeit, stilles ankommen, ankommen in stille,
            ankommen in der stille, in stille ankommen, stilles sitzen, in stille sitzen, stille reflexion, stilles
            schreiben, freies schreiben, schreibzeit, tagebuch, journaling, einzelarbeit, einzelreflexion,
            eigenreflexion, selbstreflexion, stillarbeit, drei atemzüge, atempause, geführte meditation,
            sitzmeditation, ankommensmeditation, anfangsmeditation, schlussmeditation, abschlussmeditation, zur ruhe
            kommen, besinnung, einkehr
            """,
        ),
        (
            "silence",
            3,
            """
            stille, schweigend, schweigen wir, schweigen, gemeinsames schweigen, meditation, meditieren, achtsamkeit,
            achtsamkeitsübung, atemübung, atmen, durchatmen, body scan, bodyscan, körperreise, fantasiereise,
            phantasiereise, entspannung, entspannungsübung, zentrierung, zentrieren, erdung, erden, innehalten, ruhe,
            traumreise, kontemplation, yoga nidra, still, ankommensübung
            """,
        ),
        # Breaks
        (
            "break",
            3,
            """
            pause, kaffeepause, teepause, kurze pause, mittagspause, mittag, mittagessen, abendessen, frühstück,
            imbiss, rauchpause, bewegungspause, pinkelpause, bildschirmpause, kaffee und kuchen, kaffee und tee, tee
            und kaffee, tee und kekse, geselliges beisammensein, gemütliches beisammensein, geselliger teil,
            beisammensein, ausklang bei, gemeinsames essen, zvieri, znüni, jause, vesper, brotzeit, mitbringbuffet,
            buffet, erfrischungen, getränke und snacks, lüften, ankommen und tee, ankommen mit tee, ankommen tee,
            ankommen bei tee
            """,
        ),
        (
            "break",
            2,
            """
            kaffee, tee, kuchen, kekse, getränke, snacks, essen, frische luft, spaziergang, ankunft, eintreffen,
            türöffnung, offene tür, eintrudeln
            """,
        ),
        # One voice
        ("lead", 3, "vorstellung der, vorstellung des, vorstellung von"),
        ("lead", 5, "gesprächsstein erklären, redestab erklären, gesprächsstein vorstellen, redestab vorstellen"),
        (
            "lead",
            3,
            """
            vortrag, kurzvortrag, vorschlag vorstellen, vorstellung des vorschlags, thema vorstellen, impuls,
            impulsvortrag, input, referat, theorieinput, lehrvortrag, einführung, einführung ins thema, einführung in
            das thema, einführung in die methode, einführung ins thema des abends, vorstellung des themas, vorstellung
            der methode, erklärung, erklärung des ablaufs, erläuterung, anleitung, präsentation, psychoedukation,
            film, video, gastvortrag, gast, lesung, filmausschnitt, theorie
            """,
        ),
        (
            "lead",
            2,
            """
            vereinbarungen, gruppenregeln, gesprächsregeln, regeln, spielregeln, kreisregeln, grundsätze,
            vertraulichkeit, schweigepflicht, organisatorisches, orga, formalia, ansagen, mitteilungen, infos,
            information, informationen, bekanntmachungen, ankündigungen, termine, nächster termin, nächstes treffen,
            nächste schritte, kasse, kassenbericht, spenden, spende, protokoll, protokoll des letzten treffens,
            ablauf, überblick, ablauf vorstellen, übersicht, ziel, ziele, rahmen, orientierung, text, textlesung,
            lesen, vorlesen, gedicht, lied, musik, singen, ritual, kerze, gebet, präambel, schritte, zwölf schritte,
            traditionen, bewegung, aufwärmen, aufwärmübung, auflockerung, energizer, spiel, tanz, körperübung,
            lockerung, aufräumen, abbau, aufbau, einräumen, stühle stellen, zusammenfassung, hinweise, dank an,
            sicherheit, geschichte, foto, gruppenfoto
            """,
        ),
        # In turn, at the end
        (
            "check-out",
            4,
            """
            check out, checkout, auschecken, check out runde, abschlussrunde, schlussrunde, endrunde, ausklangsrunde,
            abschiedsrunde, letzte runde, zeugnisrunde, zeugenrunde, feedbackrunde zum abschluss, abschlussblitzlicht,
            schlussblitzlicht, blitzlicht zum abschluss, blitzlicht zum schluss, blitzlicht zum ende, blitzlicht am
            ende, runde zum abschluss, runde zum schluss, kurze runde zum schluss, kurze runde zum abschluss,
            abschlussfeedback, abschlussreflexion, schlussreflexion, abschlussfrage, schlussfrage, mitnehmen, ein wort
            zum schluss, ein wort zum abschluss, schlusswort von allen, ein wort von allen, erkenntnisse, aha momente,
            mein vorsatz
            """,
        ),
        (
            "check-out",
            3,
            """
            ein wort, je ein wort, ein satz, je ein satz, abschlussdank, was nehme ich mit, was nimmst du mit, was
            nehmen wir mit, was ich mitnehme, was wir mitnehmen, was nehmt ihr mit, was du mitnimmst, wie gehe ich,
            wie gehst du, wie geht ihr, womit gehe ich, womit gehst du, womit geht ihr
            """,
        ),
        # One voice, at the end
        (
            "close",
            3,
            """
            schlusswort, schlussworte, abschlussworte, abschlusswort, abschlussritual, schlussritual, abschlusstext,
            abschlussgedicht, abschlusslied, abschlussgebet, schlusstext, schlussgedicht, schlusslied, kreis
            schließen, den kreis schließen, schließen des kreises, schließung des kreises, verabschiedung,
            verabschieden, abschied, gelassenheitsgebet, gelassenheitsspruch, kerze löschen, kerze ausblasen, dank und
            verabschiedung, dank und abschied
            """,
        ),
        (
            "close",
            2,
            """
            abschluss, schluss, ausklang, ende, beenden, schließen, danke, dank, tschüss, tschüs, gemeinsamer
            abschluss, abrunden, auf wiedersehen, bis zum nächsten mal, abspann, verlassen, ade
            """,
        ),
    ),
    endings=(
        ("round", 4, "runde, runden"),
        ("break", 3, "pause, pausen"),
        ("silence", 3, "meditation, stille"),
        ("open", 3, "gespräch, austausch, diskussion, diskussionen, aussprache, dialog"),
        ("challenges", 3, "beratung, anliegen"),
        ("groups", 4, "kleingruppen, zweiergruppen, dreiergruppen, vierergruppen"),
        ("topics", 4, "themensammlung"),
        ("lead", 3, "vortrag, impuls, input"),
        ("lead", 2, "ritual, regeln, gedicht, lied, lesung"),
        ("opening", 2, "begrüßung, eröffnung"),
        ("close", 2, "abschluss, verabschiedung"),
        ("topics", 3, "abstimmung"),
        ("open", 2, "reflexion, feedback, auswertung"),
        ("open", 1, "übung"),
    ),
    alone={"sitzen": "silence", "kreis": "round"},
    sizes={
        "zu zweit": 2,
        "zu dritt": 3,
        "zu viert": 4,
        "zu fünft": 5,
        "zu sechst": 6,
        "paar": 2,
        "paare": 2,
        "paaren": 2,
        "paararbeit": 2,
        "paargespräch": 2,
        "partnerarbeit": 2,
        "partnerübung": 2,
        "partnergespräch": 2,
        "partnerinterview": 2,
        "zweiergruppe": 2,
        "zweiergruppen": 2,
        "zweiergespräch": 2,
        "zweiergespräche": 2,
        "zweierteams": 2,
        "zweier": 2,
        "dyade": 2,
        "dyaden": 2,
        "tandem": 2,
        "duo": 2,
        "zwiegespräch": 2,
        "zwiegespräche": 2,
        "zuhörpaare": 2,
        "buddy": 2,
        "triade": 3,
        "triaden": 3,
        "trio": 3,
        "dreiergruppe": 3,
        "dreiergruppen": 3,
        "dreiergespräch": 3,
        "dreier": 3,
        "troika": 3,
        "vierergruppe": 4,
        "vierergruppen": 4,
        "vierer": 4,
        "gruppen zu 3": 3,
        "gruppen zu 4": 4,
        "gruppen zu 5": 5,
        "gruppen zu 6": 6,
        "gruppen von 3": 3,
        "gruppen von 4": 4,
        "gruppen mit 3": 3,
        "gruppen mit 4": 4,
        "3er gruppen": 3,
        "4er gruppen": 4,
        "2er gruppen": 2,
        "5er gruppen": 5,
        "world café": 4,
        "world cafe": 4,
    },
    hours=listed("stunden, stunde, std, h, stündige, stündigen, stündiger, stündiges"),
    minutes=listed("minuten, minute, min, m, minütige, minütigen, minütiger, minütiges"),
    seconds=listed("sekunden, sekunde, sek, sec, s, sekündige, sekündigen"),
    numbers=_BOTH | _TENS | _ONES | _ONE,
    lengths={
        "anderthalb stunden": 5400,
        "eineinhalb stunden": 5400,
        "einundeinhalb stunden": 5400,
        "zweieinhalb stunden": 9000,
        "eine dreiviertelstunde": 2700,
        "dreiviertelstunde": 2700,
        "dreiviertel stunde": 2700,
        "eine halbe stunde": 1800,
        "halbe stunde": 1800,
        "halbstündige": 1800,
        "eine viertelstunde": 900,
        "einer viertelstunde": 900,
        "viertelstunde": 900,
        "viertel stunde": 900,
        "einer halben stunde": 1800,
        "halben stunde": 1800,
        "eine stunde": 3600,
        "einer stunde": 3600,
        "anderthalb minuten": 90,
        "eineinhalb minuten": 90,
        "eine halbe minute": 30,
        "halbe minute": 30,
        "ein paar minuten": 180,
        "einige minuten": 180,
        "wenige minuten": 180,
        "eine minute": 60,
        "einer minute": 60,
    },
    each_after=listed(
        """
        pro person, je person, pro pers., pro kopf, pro nase, pro teilnehmer, pro teilnehmerin, pro tn, je tn, pro
        teilnehmende, pro beitrag, je beitrag, pro wortbeitrag, pro mitglied, pro redebeitrag, pro stimme, p.p, p. p,
        p.p., p. p., für jede person, für jede, für jeden, für jede:n, für jede*n, für jede und jeden, für jeden
        einzelnen, /person, / person, /pers, /kopf, /tn, / tn, redezeit pro person, redezeit, redezeit für jede
        person, zeit für jede person, zeit pro person, maximal pro person, höchstens pro person, max. pro person
        """
    ),
    each_before=listed(
        """
        je, jeweils, à, jeder, jede, jeden, jedem, jedes, redezeit, jede*r, jede:r, jede/r, r, n, r hat, r bekommt,
        jede person hat, jede person bekommt, jede person spricht, alle haben, alle bekommen, alle kriegen, alle
        sprechen, alle dürfen, alle haben jeweils, pro person, pro nase, pro kopf, pro beitrag, pro tn, pro
        teilnehmer, redezeit pro person, zeit pro person, jede stimme hat, wer spricht hat, ein beitrag dauert
        """
    ),
    not_each=("je nach",),
    everyone=listed(
        """
        je, alle, jeder, jede, jedes, jeweils, jede person, jeder mensch, reihum, jede r, jede n, nacheinander, pro
        person, pro kopf, pro nase, redezeit
        """
    ),
    once=("einmal", "nur einmal", "ein Mal"),
    per=re.compile(r"(?:pro|je) (?!anliegen|fall|thema|frage|gruppe|paar|runde|tisch|karte|block)[a-zäöüß*:]{2,25}\b"),
    gap_after=listed(
        """
        zwischen den beiträgen, zwischen zwei beiträgen, zwischen den personen, zwischen zwei personen, zwischen den
        stimmen, stille zwischen, stille nach jedem, stille nach jeder, der stille nach jedem, ruhe zwischen, pause
        zwischen, der stille zwischen, zwischendurch, pause nach jedem, stille dazwischen, pause dazwischen,
        dazwischen
        """
    ),
    answer_after=listed(
        """
        antwort nach jedem, resonanz nach jedem, rückmeldung nach jedem, rückmeldungen nach jedem, feedback nach
        jedem, für rückmeldungen nach jedem, für resonanz, resonanz, nach jedem beitrag, nach jeder person, danach
        feedback
        """
    ),
    change_after=listed(
        """
        zum wechseln, wechsel, wechseln, zum tauschen, für den wechsel, zum platzwechsel, wechselzeit, zwischen den
        runden
        """
    ),
    no_length_after=listed(
        """
        vor, vorher, früher, später, zuvor, übrig, noch übrig, vor ende, vor schluss, vor beginn, verspätung, pro
        thema, je thema, pro frage, je frage, pro gruppe, je gruppe, pro tisch, je tisch, pro karte, je karte, pro
        anliegen, je anliegen, pro fall, je fall, pro paar
        """
    ),
    of_which=("davon", "inkl", "inkl.", "inklusive", "einschließlich", "incl", "darin", "mit"),
    no_length_before=listed(
        """
        vor, nach, innerhalb von, seit, letzte, letzten, die letzten, erste, ersten, die ersten, nach den ersten,
        nächste, nach jeweils
        """
    ),
    filled_by=listed("sind, ist, gehören, gehört, dienen, dient, wird, werden, bleiben, verbringen wir, nutzen wir"),
    past=listed("nach der, nach dem, nach den, vor der, vor dem, bis zur, bis zum, seit der"),
    negations=("kein", "keine", "keinen", "ohne", "nicht", "statt"),
    before_that=listed("davor, zuvor, aber davor, doch davor, vorher, aber vorher"),
    that=("das dauert", "das sind", "das ist", "das macht", "dafür", "dafür haben", "dafür gibt es", "gib ihnen"),
    who_does=("ich", "wir"),
    over=(
        "auseinander",
        "nach hause",
        "heim",
        "schluss",
        "ende",
        "endet",
        "aus",
        "vorbei",
        "fertig",
        "raus",
        "schließen",
        "enden",
    ),
    lasts=("dauert", "dauern", "geht"),
    for_what=("zum", "zur", "um", "für", "damit", "mit"),
    minutes_after=(
        "in den letzten",
        "in den ersten",
        "noch mal",
        "nochmal",
        "noch einmal",
        "weitere",
        "die ersten",
        "die letzten",
        "die nächsten",
        "noch",
    ),
    the=listed("der, die, das, für die, für den, für das, in der, im"),
    about=listed(
        """
        ca., ca, circa, zirka, etwa, ungefähr, rund, um die, gut, knapp, max., max, maximal, höchstens, bis zu, bis,
        zu, nicht mehr als, mind., mindestens, nur, noch, für, dauert, dauern, dafür, vielleicht
        """
    ),
    to=("bis", "bis ca.", "bis etwa", "to"),
    joining=("und", "oder"),
    at=listed("um, ab, von, gegen, @, ca., beginn, start, ab ca., uhrzeit, zeit"),
    clock_after=("h", "hrs"),
    oclock=("uhr",),
    until=(
        "bis",
        "bis ca.",
        "bis etwa",
        "bis um",
        "bis gegen",
        "bis kurz nach",
        "geht es bis",
        "reicht bis",
        "raus um",
        "schluss um",
        "fertig um",
    ),
    before_hour=("um", "ab", "gegen"),
    meets=listed(
        """
        treffen wir uns um, fangen um, fangen wir um, beginnen um, beginnen wir um, starten um, starten wir um,
        treffen uns um, geht um, geht's um, los um, beginn um, beginn ist um
        """
    ),
    between_hours=("von", "zwischen"),
    times_of=("mal", "Runden à", "Runden von", "Runden zu"),
    counted=listed("mal, mann, frau, runden, runde, tische, stühle, themen, karten, bis, oder, vor, nach"),
    mornings=("vormittag", "morgen", "morgens", "vormittags", "morgenkreis", "frühstück", "samstagvormittag"),
    evenings=("abend", "abends", "heute abend", "nachmittag", "nachmittags", "feierabend"),
    halves={"morgens": "a", "vormittags": "a", "nachmittags": "p", "abends": "p"},
    noon={"mittags": 720, "mitternacht": 1440} | _CLOCKS,
    laps={
        "zwei runden": 2,
        "2 runden": 2,
        "drei runden": 3,
        "3 runden": 3,
        "vier runden": 4,
        "4 runden": 4,
        "zwei durchgänge": 2,
        "2 durchgänge": 2,
        "drei durchgänge": 3,
        "3 durchgänge": 3,
        "zweimal reihum": 2,
        "zweimal herum": 2,
        "dreimal reihum": 3,
    },
    orders={
        "popcorn": "popcorn",
        "wer mag": "popcorn",
        "wer möchte": "popcorn",
        "wer so weit ist": "popcorn",
        "wer will": "popcorn",
        "zufällig": "random",
        "zufällige reihenfolge": "random",
        "ausgelost": "random",
        "bunt durcheinander": "random",
        "die nächste person wählen": "chosen",
        "wählt die nächste": "chosen",
        "bestimmt die nächste": "chosen",
        "gibt das wort weiter an": "chosen",
        "quotierte redeliste": "stack",
        "redeliste": "queue",
        "rednerliste": "queue",
        "auf meldung": "queue",
        "mit handzeichen": "queue",
        "handzeichen": "queue",
        "handmeldung": "queue",
    },
    responses={
        "wir hören zu": "none",
        "nur zuhören": "none",
        "wir hören nur zu": "none",
        "die anderen hören zu": "none",
        "ohne kommentar": "none",
        "ohne kommentare": "none",
        "kein kommentar": "none",
        "keine kommentare": "none",
        "unkommentiert": "none",
        "ohne rückmeldung": "none",
        "ohne diskussion": "none",
        "keine diskussion": "none",
        "kein crosstalk": "none",
        "kein cross talk": "none",
        "offene ehrliche fragen": "questions",
        "nur fragen": "questions",
        "nur verständnisfragen": "questions",
        "nur rückfragen": "questions",
        "nur offene fragen": "questions",
        "keine ratschläge": "experience",
        "ohne ratschläge": "experience",
        "kein rat": "experience",
        "das kenne ich auch": "experience",
        "spiegeln": "reflect",
        "was wir gehört haben": "reflect",
        "was ich gehört habe": "reflect",
        "nur auf wunsch": "if-asked",
        "wenn gewünscht": "if-asked",
        "rückmeldung auf wunsch": "if-asked",
        "nur wenn gewünscht": "if-asked",
        "wir reden frei": "open",
        "frei": "open",
    },
    no_advice=("kein rat", "keine ratschläge", "ohne ratschläge", "keine tipps", "nur fragen"),
    questions=("frage", "fragen", "rückfragen", "verständnisfragen", "informationsfragen", "nachfragen"),
    voices={
        "geschichte": "holder",
        "fall": "holder",
        "fallschilderung": "holder",
        "falldarstellung": "holder",
        "fallvorstellung": "holder",
        "falleingabe": "holder",
        "fallbericht": "holder",
        "schilderung": "holder",
        "darstellung": "holder",
        "vorstellung": "holder",
        "vorstellen": "holder",
        "erzählen": "holder",
        "erzählt": "holder",
        "fallgeber": "holder",
        "fallgeberin": "holder",
        "fallgebende": "holder",
        "mitnimmt": "holder",
        "nimmt mit": "holder",
        "berichtet": "holder",
        "schildert": "holder",
        "die anderen": "others",
        "alle anderen": "others",
        "die übrigen": "others",
        "fragen wir": "others",
        "anliegen": "holder",
        "anliegen schildern": "holder",
        "schlüsselfrage": "holder",
        "kernfrage": "holder",
        "problem": "holder",
        "worum es geht": "holder",
        "was mich beschäftigt": "holder",
        "was ich mitnehme": "holder",
        "mitnehmen": "holder",
        "resümee": "holder",
        "fazit": "holder",
        "stellungnahme": "holder",
        "nächster schritt": "holder",
        "nächste schritte": "holder",
        "bilanz": "holder",
        "entscheidung": "holder",
        "frage": "others",
        "fragen": "others",
        "rückfragen": "others",
        "nachfragen": "others",
        "verständnisfragen": "others",
        "informationsfragen": "others",
        "hypothesen": "others",
        "hypothesenbildung": "others",
        "assoziationen": "others",
        "einfälle": "others",
        "resonanz": "others",
        "resonanzen": "others",
        "ideen": "others",
        "lösungsideen": "others",
        "lösungsvorschläge": "others",
        "lösungen": "others",
        "vorschläge": "others",
        "rat": "others",
        "ratschläge": "others",
        "beratung": "others",
        "beraten": "others",
        "feedback": "others",
        "rückmeldung": "others",
        "rückmeldungen": "others",
        "das kenne ich auch": "others",
        "kenne ich auch": "others",
        "sharing": "others",
        "erfahrungen": "others",
        "was mir geholfen hat": "others",
        "brainstorming": "others",
        "was wir gehört haben": "others",
        "spiegeln": "others",
    },
    columns={
        "begins": listed(
            """
            beginn, von, ab, start, anfang, startzeit, beginnt, uhrzeit von, zeit von, um, anfangszeit
            """
        ),
        "ends": listed("ende, bis, endzeit, schluss, uhrzeit bis, zeit bis"),
        "time": listed(
            """
            zeit, uhrzeit, wann, zeitplan, zeiten, zeitpunkt, zeitfenster, timing, zeitraum, uhr
            """
        ),
        "length": listed(
            """
            dauer, min, min., minuten, dauer in minuten, dauer (min), dauer min, dauer min., dauer in min, dauer in
            min., länge, wie lange, zeitdauer, zeit in minuten, zeit min, zeit in min, zeitbedarf, zeitansatz, minuten
            gesamt, zeitbudget
            """
        ),
        "title": listed(
            """
            was, abschnitt, programmpunkt, punkt, titel, phase, einheit, ablauf, inhalt, inhalte, schritt, thema,
            teil, aktivität, element, programm, top, tagesordnungspunkt, tagesordnung, agenda, block, bezeichnung,
            name, baustein, was passiert, übung, session
            """
        ),
        "kind": listed(
            "art, form, methode, format, sozialform, struktur, arbeitsform, gesprächsform, typ, wie wir sprechen"
        ),
        "turn": listed(
            """
            je, jeweils, pro person, je person, redezeit, zeit pro person, minuten pro person, min pro person, pro
            kopf, min. pro person, redezeit pro person, zeit je person, pro tn, pro nase, jede person
            """
        ),
        "prompt": listed(
            """
            frage, fragen, impulsfrage, leitfrage, leitfragen, impulsfragen, fragestellung, einstiegsfrage,
            gesprächsimpuls, frage an die runde, frage in die runde, gefragt wird, schlussfrage, bildschirm
            """
        ),
        "say": listed(
            """
            sagen, sag, text, worte, wortlaut, was ich sage, ich sage, vorlesen, anmoderation, moderationstext,
            ansage, moderation sagt, sprechen, formulierung, skript
            """
        ),
        "note": listed(
            """
            notiz, notizen, hinweis, hinweise, bemerkung, bemerkungen, anmerkung, anmerkungen, tun, beschreibung,
            details, wie, vorgehen, durchführung, anleitung, material, materialien, ziel, ziele, zweck, tipp, tipps,
            mitbringen, vorbereitung, vorbereiten, kommentar, erläuterung, erklärung, warum, absicht, medien,
            hilfsmittel, merke, zu tun, nicht vergessen, regel, regeln, wichtig, info, dran denken, raum, notiz nur
            für dich
            """
        ),
        "by": listed(
            """
            wer, leitung, moderation, verantwortlich, zuständig, durch, person, moderiert von, geleitet von,
            ansprechperson, referent, referentin, moderator, moderatorin, leitung durch
            """
        ),
        "number": listed("#, nr, nr., nummer, lfd. nr, lfd. nr., no"),
    },
    together=listed(
        """
        alle, gruppe, die gruppe, ganze gruppe, die ganze gruppe, kreis, der kreis, wir, wir alle, gemeinsam, zusammen,
        teilnehmende
        """
    ),
    labels={
        "people": listed(
            """
            teilnehmende, teilnehmer, teilnehmerinnen, teilnehmer*innen, anwesend, anwesende, dabei, personen, leute,
            mitglieder, wer kommt, sitzordnung, namen, wer, menschen, gruppe
            """
        ),
        "group": listed(
            "gruppengröße, größe, anzahl, teilnehmerzahl, personenzahl, anzahl der teilnehmenden, für, wie viele"
        ),
        "total": listed(
            """
            dauer, gesamtdauer, gesamtzeit, gesamt, insgesamt, zeit, uhrzeit, wann, länge, zeitrahmen, beginn,
            zeitbedarf, zeitraum, termin
            """
        ),
        "title": listed(
            "titel, name, betreff, kreis, treffen, abend, sitzung, gruppenabend, aw, wg, fwd, re, thema, veranstaltung"
        ),
        "agreements": listed(
            """
            vereinbarungen, unsere vereinbarungen, wir vereinbaren, gruppenregeln, gesprächsregeln, regeln, spielregeln,
            kreisregeln, grundregeln, absprachen, unsere regeln, unsere absprachen, regeln für unseren kreis
            """
        ),
        "in-need": listed(
            "wenn es schwer wird, im notfall, notfall, in der krise, krisenplan, wenn es "
            "jemandem schlecht geht, wenn jemand hilfe braucht, wenn jemand "
            "zusammenbricht, wenn es jemandem zu viel wird"
        ),
        "none": listed(
            """
            datum, ort, wo, raum, von, an, cc, gesendet, leitung, moderation, material, materialien, kontakt, adresse,
            zoom, link, ziel, ziele, zweck, zielgruppe, mitbringen
            """
        ),
    },
    people=listed(
        "personen, menschen, leute, teilnehmende, teilnehmer, tn, mitglieder, "
        "frauen, männer, angehörige, eltern, plätze"
    ),
    we_are=listed("wir sind, sind wir, wir werden, meistens, meist, es kommen, kommen"),
    end=listed(
        """
        ende, schluss, bis, ende der sitzung, ende des treffens, ende des abends, ende der veranstaltung, feierabend,
        heimweg, aufbruch, nach hause, fertig, ende offiziell, ende gegen, ende um, raum schließt, wir enden, wir
        schließen, aus
        """
    ),
    total=listed("gesamt, summe, insgesamt, gesamtdauer, gesamtzeit, alles zusammen, zusammen, gesamt minuten, total"),
    sequence=listed(
        """
        dann, danach, anschließend, zuerst, zunächst, als erstes, als nächstes, wir beginnen, wir starten, wir fangen,
        beginnen wir, starten wir, fangen wir, wir eröffnen, los geht, es folgt, folgt, folgen, zum schluss, zum
        abschluss, am schluss, am ende, zum ende, schließlich, zu beginn, zum einstieg, zum anfang, weiter geht, geht
        es weiter, gehen wir, machen wir, machen, haben wir, nehmen wir, teilen wir, wir gehen, wir machen, wir haben,
        wir nehmen, wir teilen, wir schließen, schließen wir, wir enden, enden wir, kommt, kommen, gibt es, später,
        nach, gefolgt von, erst, zweitens, drittens, erstens, im anschluss, daran schließt
        """
    ),
    first=("zuerst", "erst", "zunächst", "als erstes", "erstens"),
    bringing=("bringt", "bringen"),
    called=("nenne", "nennen", "genannt", "heißt"),
    then=(
        ", dann",
        " und dann",
        "; dann",
        " – dann",
        " - dann",
        ", danach",
        " und danach",
        ", anschließend",
        " und anschließend",
        ", gefolgt von",
        " gefolgt von",
        ", zum schluss",
        " und zum schluss",
        ", zum abschluss",
        " und zum abschluss",
        ", am ende",
        " und am ende",
        ", am schluss",
        " und am schluss",
        ", schließlich",
        " und schließlich",
        ", im anschluss",
        ", bevor wir",
        ", darauf",
        ", und wir schließen",
        " und wir schließen",
        " und schließen mit",
        ", und schließen mit",
        " und enden mit",
        ", und enden mit",
        ", und zuletzt",
        " und zuletzt",
        ";",
    ),
    also=(", und ", ", ", " und ", " plus ", " sowie ", " mit "),
    asking=re.compile(
        r"(?:und )?(?:was|wie|wo|wer|wem|wen|welche[rsnm]?(?: \w+)?|woran|worauf|wofür|worüber|wovon|womit|wann|warum)"
        r" (?!du\b|ihr\b|wir\b)(?:\w+ ){1,3}(?:du|ihr|dich|euch|dir|dein|deine|eure)\b",
        re.IGNORECASE,
    ),
    asks=("was", "wie", "wo", "wer", "wann", "warum", "welche", "welcher", "welches", "wofür", "worauf"),
    unended=re.compile(
        r"\b(?:[a-zäöü]|min|std|sek|ca|max|mind|bzw|evtl|ggf|inkl|incl|exkl|nr|bspw|usw|etc|vgl|jew|pers|tn|dr|fr|hr|st"
        r"|(?<![:.,h])\d{1,2})\.$",
        re.IGNORECASE,
    ),
    greetings=listed(
        """
        hallo, liebe, lieber, ihr lieben, guten tag, guten abend, guten morgen, moin, servus, grüezi, hi, danke, vielen
        dank, herzlichen dank, bitte, viele grüße, liebe grüße, herzliche grüße, mit freundlichen grüßen, beste grüße,
        lg, vg, gruß, grüße, bis dann, bis bald, bis dienstag, bis donnerstag, ich freue mich, wir freuen uns, freue
        mich, gebt, sagt, schreibt, meldet, könnt ihr, könntet ihr, kannst du, würdest du, bringt, bring, denkt daran,
        denk daran, ich hoffe, hier der, hier unser, hier mein, hier die, anbei, im anhang, wie besprochen, hier ist,
        hier kommt, ps, p s, alles gute, herzlichst, tschüss, entschuldigt, passt das, ist das ok, ist das okay, was
        meinst du, was meint ihr
        """
    ),
    aside=listed("dein, deine, eure, euer, herzlich, hoffe, unten"),
    heading=listed(
        """
        ablauf für den, ablauf für die, ablauf für das, ablauf für, ablauf:, ablauf –, ablauf -, ablauf der, ablauf
        des, ablauf vom, ablaufplan:, ablaufplan für, plan für, programm für, programm:, agenda für, agenda:,
        tagesordnung für, tagesordnung:, entwurf:, entwurf für, gliederung:, betreff:, aw:, wg:, fwd:, re:, titel:,
        zeitplan für, zeitplan:, moderationsplan:, moderationsplan für
        """
    ),
    steps=listed("schritt, teil, phase, abschnitt, block, punkt, top, einheit, nr., modul, station"),
    plain_titles=listed(
        """
        ablauf, agenda, programm, plan, zeitplan, ablaufplan, tagesordnung, der abend, abend, gliederung, der ablauf,
        unser abend, treffen, sitzung, moderationsplan, entwurf, übersicht, unser ablauf, inhalt, schritte
        """
    ),
)
