"""Outlines as facilitators write them in German, each with what a careful person reads in it."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

GERMAN: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    GERMAN.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "Punkte mit Minuten in Klammern",
    """
Selbsthilfegruppe, Donnerstag (90 Min.)

- Begrüßung, Vereinbarungen (5 Min.)
- Befindlichkeitsrunde (15 Min., je 90 Sek.)
- Austauschrunde (40 Min.)
- Pause (10 Min.)
- Offenes Gespräch (10 Min.)
- Ein Wort zum Schluss (5 Min.)
- Abschlussgedicht (5 Min.)
""",
    """
opening/lead 5m -
check-in 15m 1m30s
sharing-round 40m -
break 10m -
open 10m -
check-out 5m -
close 5m -
""",
)
case(
    "ein Markdown-Text mit Überschriften, Fragen und Notizen",
    """
# Abend der Angehörigen

**Dauer:** 2 Stunden

## 1. Ankommen und Begrüßung (10 Minuten)

Der Tee steht bereit. Kerze anzünden.

## 2. Befindlichkeitsrunde (20 Minuten)

> Wie geht es dir wirklich?

2 Minuten pro Person. Niemand muss sprechen.

## 3. Zu zweit (20 Minuten)

- Was war diesen Monat schwer?
- Was war leicht?

## 4. Pause (15 Minuten)

## 5. Offenes Gespräch (40 Minuten)

Was möchtest du fragen, oder was hast du herausgefunden?

## 6. Abschlussrunde (15 Minuten)

„Atmet einmal durch. Was nehmt ihr mit nach Hause?“
""",
    """
opening 10m -
check-in 20m 2m ?Wie geht es dir wirklich?
groups 20m - ?Was war diesen Monat schwer?
break 15m -
open 40m - ?Was möchtest du fragen, oder was hast du herausgefunden?
check-out 15m - ?Atmet einmal durch. Was nehmt ihr mit nach Hause?
""",
    ".md",
)
case(
    "von wann bis wann, mit Uhr",
    """
Frauenkreis, Dienstag

19:00 – 19:10 Uhr Ankommen, Tee
19:10 – 19:15 Uhr Eröffnung des Kreises
19:15 – 19:40 Uhr Befindlichkeitsrunde
19:40 – 20:20 Uhr Redestabrunde: Was will gehört werden?
20:20 – 20:25 Uhr Stille
20:25 – 20:45 Uhr Offene Runde
20:45 – 21:00 Uhr Abschlussrunde
""",
    """
break/opening 10m -
opening 5m -
check-in 25m -
round/sharing-round 40m - ?Was will gehört werden?
silence 5m -
open 20m -
check-out 15m -
""",
)
case(
    "Punkte in den Uhrzeiten und kein Leerzeichen um den Strich",
    """
MÄNNERGRUPPE
18.30-18.40 Meditation
18.40-19.10 Check-in, jeder 3 Min.
19.10-20.10 Zwei Anliegen: je 30 Min.
20.10-20.30 Check-out
""",
    """
silence 10m -
check-in 30m 3m
challenges 60m -
check-out 20m -
""",
)
case(
    "nur Anfangszeiten, eine davon eine volle Stunde, und ein Ende",
    """
Ablauf für den Trauerkreis
19 Uhr Begrüßung
19:10 Uhr Vorstellungsrunde, pro Person 1 Minute
19:30 Uhr Impuls: Was ist Trauer?
19:45 Uhr Kleingruppen zu dritt
20:15 Uhr Plenum
20:30 Uhr Ende
""",
    """
opening 10m -
check-in 20m 1m
lead 15m - ?Was ist Trauer?
groups 30m -
open 15m -
""",
)
case(
    "eine Tabelle aus dem Rechenblatt, mit Strichpunkten",
    """
Uhrzeit;Dauer (Min.);Was;Frage;Wer
19:00;5;Begrüßung;;Anna
19:05;20;Befindlichkeitsrunde;Wie kommst du an?;
19:25;30;Kollegiale Fallberatung;;Bo
19:55;10;Pause;;
20:05;20;Blitzlicht zum Abschluss;Was nimmst du mit?;
""",
    """
opening 5m -
check-in 20m - ?Wie kommst du an?
challenges 30m -
break 10m -
check-out 20m - ?Was nimmst du mit?
""",
    ".csv",
)
case(
    "ein Rechenblatt mit Beginn, Ende, Methode und Redezeit",
    """
Nr;Beginn;Ende;Thema;Methode;Redezeit
1;19:00;19:10;Begrüßung;;
2;19:10;19:35;Befindlichkeit;Runde;2 Min
3;19:35;20:05;Themen des Abends;offenes Gespräch;
4;20:05;20:15;Pause;;
5;20:15;20:45;Murmelgruppen;zu zweit;
6;20:45;21:00;Abschluss;Blitzlicht;1 Min
""",
    """
opening 10m -
check-in/round 25m 2m
open 30m -
break 10m -
groups 30m -
check-out 15m 1m
""",
    ".csv",
)
case(
    "eine Tabelle mit Phase, Inhalt und Methode",
    """
| Zeit | Phase | Inhalt | Methode | Material |
|---|---|---|---|---|
| 19.00 | Einstieg | Begrüßung, Kerze | Moderation | Kerze |
| 19.10 | Runde | Wie geht es dir? | reihum, 2 Min. pro Person | Gesprächsstein |
| 19.35 | Vertiefung | Was hat dir geholfen? | Murmelgruppen | |
| 19.55 | Pause | | | Tee |
| 20.05 | Plenum | Erkenntnisse teilen | offenes Gespräch | |
| 20.25 | Abschluss | Ein Wort | Blitzlicht | |
| 20.30 | Ende | | | |
""",
    """
opening 10m -
round/check-in 25m 2m ?Wie geht es dir?
groups 20m - ?Was hat dir geholfen?
break 10m -
open 20m -
check-out 5m -
""",
    ".md",
)
case(
    "eine Mail in Sätzen",
    """
Liebe alle,

am Dienstag beginnen wir um 19 Uhr mit einer kurzen Begrüßung (5 Minuten). Dann machen wir eine Befindlichkeitsrunde,
je zwei Minuten, insgesamt 20 Minuten. Danach teilen wir uns für eine Viertelstunde in Dreiergruppen auf. Anschließend
kommt eine Pause von 10 Min. Nach der Pause haben wir eine halbe Stunde für den offenen Austausch, und zum Schluss
nehmen wir uns 10 Minuten für eine Abschlussrunde: Was nimmst du mit?

Viele Grüße
Anna
""",
    """
opening 5m -
check-in 20m 2m
groups 15m -
break 10m -
open 30m -
check-out 10m - ?Was nimmst du mit?
""",
)
case(
    "nummeriert, mit den Schritten eines Anliegens",
    """
1. Ankommen, 10 min
2. Blitzlicht: Wie bist du da? 15 min
3. Anliegen sammeln, ca. 5 min
4. Anliegenarbeit 2 x 20 min
   - Schilderung (5 min)
   - Rückfragen (3 min)
   - Das kenne ich auch (8 min)
   - Was ich mitnehme (4 min)
5. Feedback, 10 min
6. Verabschiedung 5 min
""",
    """
opening/break 10m -
check-in/round 15m - ?Wie bist du da?
topics 5m -
challenges 40m -
check-out 10m -
close 5m -
""",
)
case(
    "Zahlen in Klammern unter Vereinbarungen und Teilnehmenden",
    """
Kreisabend
Beginn: 19:30 Uhr
Teilnehmende: Ana, Bo und Chloé
Für 6 bis 10 Personen

Unsere Vereinbarungen:
- Was hier gesagt wird, bleibt hier.
- Handys aus.

Ablauf:
- Begrüßung (5)
- Runde (30)
- Pause (10)
- Murmelgruppe zu zweit (15)
- Schlussrunde (10)
""",
    """
opening 5m -
round 30m -
break 10m -
groups 15m -
check-out 10m -
""",
)
case(
    "Uhrzeiten in Worten",
    """
viertel nach sieben Begrüßung
halb acht Kennenlernrunde
acht Uhr Spaziergang zu zweit
viertel vor neun Plenum
neun Uhr Ende
""",
    """
opening 15m -
check-in 30m -
groups 45m -
open 15m -
""",
)
case(
    "Absätze mit Sagen, Tun und Frage",
    """
Begrüßung (5 min)
Sagen: „Schön, dass ihr da seid.“
Tun: Kerze anzünden

Befindlichkeitsrunde (15 min)
Frage: Wie geht es dir?
Je 1 Minute
Sagen: „Weitergeben ist in Ordnung.“

Austausch (30 min)
Frage: Womit lebst du gerade?
Notiz: 10 Sekunden Stille zwischen den Beiträgen

Abschluss (5 min)
Sagen: „Danke.“
""",
    """
opening 5m - !Schön, dass ihr da seid.
check-in 15m 1m !Weitergeben ist in Ordnung.?Wie geht es dir?
open/sharing-round 30m - ?Womit lebst du gerade?
close 5m - !Danke.
""",
)
case(
    "von … bis …, dann ab",
    """
ABLAUF
von 19:00 bis 19:10 Begrüßung
von 19:10 bis 19:30 Dankbarkeitsrunde
von 19:30 bis 20:00 Erfahrungsaustausch
ab 20 Uhr Kuchenpause
ab 20:15 Uhr Abstimmung über die Themen
ab 20:30 Uhr Verabschiedung
bis 20:45 Uhr
""",
    """
opening 10m -
round 20m -
open/sharing-round 30m -
break 15m -
topics 15m -
close 15m -
""",
)
case(
    "gezählte Phasen mit Minutenstrichen",
    """
Phase 1: Ankommen (5')
Phase 2: Wetterbericht (10')
Phase 3: Dyaden, 2 × 7 Minuten
Phase 4: Ernte im Plenum (15')
Phase 5: Abschlussworte (2')
""",
    """
opening/break 5m -
check-in 10m -
groups 14m 7m
open 15m -
close 2m -
""",
)
case(
    "Längen in Worten",
    """
Befindlichkeitsrunde 20 Minuten, 2 Minuten pro Person
Kurzvortrag eine Viertelstunde
Kaffeepause 10 Minuten
Fishbowl anderthalb Stunden
Abschluss 5 Minuten
""",
    """
check-in 20m 2m
lead 15m -
break 10m -
open 90m -
close 5m -
""",
)
case(
    "mit Klammern gezählt, Striche vor den Minuten",
    """
Trauercafé (ca. 2 Std.)

1) Kaffee und Kuchen – 30 Min.
2) Begrüßung und Gedicht – 5 Min.
3) Vorstellungsrunde mit Kerzenritual – 25 Min., pro Person max. 2 Min.
4) Gespräch in der Runde: „Was hilft mir an schweren Tagen?“ – 45 Min.
5) Stille Minute – 1 Min.
6) Schlussrunde – 10 Min.
7) Verabschiedung mit Segenswort – 4 Min.
""",
    """
break 30m -
opening 5m -
check-in 25m 2m
open/sharing-round 45m - ?Was hilft mir an schweren Tagen?
silence 1m -
check-out 10m -
close 4m -
""",
)
case(
    "fette Titel mit dem, was gefragt wird",
    """
Elterngruppe

**Ankommen** (10 Min.)
Namensschilder, Tee

**Blitzlicht: Mit welchem Gefühl bist du heute hier?** (15 Min.)
Reihum, eine Minute pro Person

**Thema: Schlaf** (30 Min.)
Impuls, danach Gespräch

**Kleingruppen à 4 Personen** (20 Min.)
Leitfrage: Was brauche ich gerade am meisten?

**Abschluss** (10 Min.)
Jede Person nennt eine Sache, die sie mitnimmt.
""",
    """
opening/break 10m -
round/check-in 15m 1m ?Mit welchem Gefühl bist du heute hier?
open 30m -
groups 20m - ?Was brauche ich gerade am meisten?
close/check-out 10m -
""",
)
case(
    "ein Meeting ohne Vorrede",
    """
Eröffnung: Präambel lesen (5 Minuten)
Textlesung (5 Minuten)
Schweigeminute (1 Minute)
Teilen, drei Minuten pro Person, kein Crosstalk (40 Minuten)
Kasse und Ansagen (5 Minuten)
Gelassenheitsgebet (2 Minuten)
""",
    """
opening 5m -
lead 5m -
silence 1m -
sharing-round/open 40m 3m
lead 5m -
close 2m -
""",
)
case(
    "seit Beginn gezählt",
    """
0:00 Begrüßung
0:05 Check-in
0:25 Anliegen sammeln
0:30 Anliegen 1
1:00 Anliegen 2
1:30 Check-out
1:40 Ende
""",
    """
opening 5m -
check-in 20m -
topics 5m -
challenges 30m -
challenges 30m -
check-out 10m -
""",
)
case(
    "eine Gliederung ohne Zeiten",
    """
Treffen der Selbsthilfegruppe

Begrüßung
Befindlichkeitsrunde
Thema des Abends
Pause
Offenes Gespräch
Abschlussrunde
""",
    """
opening - -
check-in - -
open - -
break - -
open - -
check-out - -
""",
)
case(
    "eine Mail, in der die Rundenlänge im nächsten Satz steht",
    """
Hallo Jana,

am Donnerstag beginnen wir um 19 Uhr mit der Begrüßung und den Vereinbarungen, zehn Minuten. Danach eine \
Befindlichkeitsrunde, jeder zwei Minuten: „Wie bist du heute da?“ Das dauert etwa zwanzig Minuten. Dann gehen wir \
für eine Viertelstunde in Zweiergruppen. Nach einer Pause von zehn Minuten kommt die große Erzählrunde, vierzig \
Minuten. Zum Schluss eine Abschlussrunde, zehn Minuten.

Viele Grüße
Kim
""",
    """
opening 10m -
check-in 20m 2m ?Wie bist du heute da?
groups 15m -
break 10m -
sharing-round 40m -
check-out 10m -
""",
)
case(
    "eine Tabelle mit der Redezeit in der Spalte Wer",
    """
| Uhrzeit | Was | Wer |
|---|---|---|
| 18:30–18:40 | Ankommen und Begrüßung | Rita |
| 18:40–19:00 | Blitzlicht | alle, 2 Min. pro Person |
| 19:00–19:05 | Stille | |
| 19:05–19:45 | Gesprächsrunde: Was trägt mich? | alle |
| 19:45–19:55 | Pause | |
| 19:55–20:15 | Austausch zu dritt | |
| 20:15–20:25 | Schlussrunde | alle |
| 20:25–20:30 | Verabschiedung | Rita |
""",
    """
opening 10m -
check-in 20m 2m
silence 5m -
sharing-round/round 40m - ?Was trägt mich?
break 10m -
groups 20m -
check-out 10m -
close 5m -
""",
    ".md",
)
case(
    "Uhrzeiten mit Punkt und Uhr",
    """
19.00 Uhr Eröffnung
19.10 Uhr Eingangsrunde – je 90 Sekunden
19.30 Uhr Themen sammeln und auswählen
19.40 Uhr Fallbesprechung
20.20 Uhr Kaffeepause
20.30 Uhr Offenes Gespräch
20.50 Uhr Abschlussblitzlicht
21.00 Uhr Ende
""",
    """
opening 10m -
check-in 20m 1m30s
topics 10m -
challenges 40m -
break 10m -
open 20m -
check-out 10m -
""",
)
case(
    "eine Tabelle mit Semikolon und Summe",
    """
Dauer (Min);Programmpunkt;Frage
5;Begrüßung;
15;Ankommensrunde;Wie geht es dir gerade?
30;Kleingruppen zu viert;Was hat dir diese Woche Kraft gegeben?
10;Pause;
35;Erzählrunde;Wo hast du Hilfe bekommen?
5;Stille;
10;Schlussrunde;Was nimmst du mit?
110;Summe;
""",
    """
opening 5m -
check-in 15m - ?Wie geht es dir gerade?
groups 30m - ?Was hat dir diese Woche Kraft gegeben?
break 10m -
sharing-round 35m - ?Wo hast du Hilfe bekommen?
silence 5m -
check-out 10m - ?Was nimmst du mit?
""",
    ".csv",
)
case(
    "Nummern mit Minuten und Redezeit in Klammern",
    """
Ablauf (1,5 Stunden)
1. Kerze anzünden, Willkommen (5 Min.)
2. Blitzlicht: Was bringst du mit? (15 Min., 1 Min. pro Person)
3. Impuls: Text vorlesen (10 Min.)
4. Murmelgruppen zu zweit (15 Min.)
5. Runde mit Redestab (30 Min.)
6. Organisatorisches (5 Min.)
7. Abschlussrunde – ein Wort (7 Min.)
8. Segen (3 Min.)
""",
    """
opening 5m -
check-in 15m 1m ?Was bringst du mit?
lead 10m -
groups 15m -
sharing-round/round 30m -
lead 5m -
check-out 7m -
close 3m -
""",
)
case(
    "eine Mail, die den letzten zehn Minuten eine Runde gibt",
    """
Liebe Runde,
wir treffen uns von 18 bis 20 Uhr. Die ersten zehn Minuten sind zum Ankommen. Davor stelle ich schon Tee hin. Um \
zehn nach sechs begrüße ich euch und lese die Vereinbarungen vor, fünf Minuten. Dann sagt jede Person in zwei \
Minuten, wie es ihr geht, das sind etwa zwanzig Minuten. Anschließend eine Dreiviertelstunde Austausch mit dem \
Redestein. Nach einer Viertelstunde Pause gehen wir zu zweit eine Runde spazieren, 15 Minuten. Die letzten zehn \
Minuten sind für die Schlussrunde.
""",
    """
opening/break 10m -
opening/lead 5m -
check-in/round 20m 2m
sharing-round/round/open 45m -
break 15m -
groups 15m -
check-out 10m -
""",
)
