"""Outlines as different people write them, with what is right in each: written before the reader had seen \
one."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

LETTERS: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    LETTERS.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "mail: a Saturday morning circle",
    """
Hi Ruth,

thanks for standing in for me on Saturday! We meet from ten to twelve in the parish hall, usually nine or ten \
of us.

At ten I say welcome and read our agreements. At ten past ten we do a check-in, everyone gets a minute and a \
half, the question is "What did you leave at home this morning?"
At half past ten we share in the big circle, three minutes each. Around quarter past eleven there is tea for \
ten minutes.
At 11.25 we split into pairs, five minutes each way. At twenty to twelve comes an open round for whoever \
still has something.
We close at five to twelve with silence.

Key is under the mat.
Love, Tess
""",
    """
opening/lead 10m -
check-in 20m 1m30s ?What did you leave at home this morning?
sharing-round/round 45m 3m
break 10m -
groups 15m 5m
open/round 15m -
silence/close 5m -
""",
)

case(
    "mail: from seven to nine, minutes in words",
    """
Hello Priya

The carers' group runs from seven to nine. I normally open with a short reading, that takes about five minutes.
Then we go round and everybody says how their week was. Give them two minutes each; with ten people that is \
twenty minutes.
After that comes the main sharing, three quarters of an hour. There is no order, people speak when they are \
ready.
A break for 10 minutes.
Then half an hour for one person's problem: whoever has something pressing.
To finish we say one word each (five minutes) and I read the closing words, another five.

Warm wishes
Joanne
""",
    """
opening/lead 5m -
check-in/round/sharing-round 20m 2m
open/sharing-round 45m -
break 10m -
challenges 30m -
check-out 5m -
close 5m -
""",
)

case(
    "mail: a challenge whose phases are told over sentences",
    """
Dear Malik,

here is what we do on Thursdays, 19:30 to 21:00.

We begin with a quick check-in: one minute each, 10 minutes in all. Then we collect topics for five minutes \
and vote.
After that we take two people, thirty minutes for each of them. First the person tells the story for five \
minutes, and nobody interrupts. Then we ask questions for ten minutes. Next the others say what they have \
lived through themselves, also ten minutes. In the last five minutes the person says what they take along.
At the end, ten minutes for a check-out, and five to put the chairs away.

Best
Sven
""",
    """
check-in 10m 1m
topics 5m -
challenges 60m -
check-out 10m -
close/lead/break 5m -
""",
)

case(
    "mail: a list of sentences without a greeting",
    """
Tonight is easy. 5 min hello and housekeeping from me. 15 min check in, roughly 90 seconds a head. 30 min \
sharing about "What has been heavy lately?". 10 min tea. 20 min in threes, each has six minutes. 10 min check \
out, one sentence each.
""",
    """
opening/lead 5m -
check-in 15m 1m30s
sharing-round/open/round 30m - ?What has been heavy lately?
break 10m -
groups 20m 6m
check-out 10m -
""",
)

case(
    "mail: clock times at the front of plain lines",
    """
Subject: Wednesday

Hey Sam! Can you lead on Wednesday? This is how it usually goes:

6pm doors open, people get tea
6.15 we start: welcome + the five agreements
6.25 check in, 2 mins per person, no more
6.50 open floor, anyone who wants to
7.30 break
7.40 "hot seat": one person brings a challenge, we ask open questions
8.10 one thing you take home
8.20 closing poem
8.30 everybody out, the caretaker locks up

Ring me if anything's unclear
Deb x
""",
    """
break/lead/opening/open 15m -
opening/lead 10m -
check-in 25m 2m
open 40m -
break 10m -
challenges 30m -
check-out 10m -
close 10m -
""",
)

case(
    "mail: forwarded, quoted and signed",
    """
From: Carla
To: Ngozi
Subject: Fwd: plan for the bereavement group

> Hi Carla,
>
> this is the plan for the 14th:
>
> - lighting the candle and naming who we remember, 10 minutes
> - round: "How is the grief today?" 3 minutes each, 30 minutes
> - silence, 3 minutes
> - poem and open talk, 25 minutes
> - tea, 15 minutes
> - closing round, one sentence each, 7 minutes
>
> All the best
> Fiona

--
Carla Mendes | Volunteer coordinator
Tel. 020 7946 0000
""",
    """
opening/lead/round 10m -
round/sharing-round/check-in 30m 3m ?How is the grief today?
silence 3m -
open/lead 25m -
break 15m -
check-out 7m -
""",
)

case(
    "mail: told backwards from the end",
    """
Hi all,

We must be out by 9pm sharp, so the closing circle starts at 8.50 and the check-out at 8.35. Before that, \
from 7.50 until 8.35, it is sharing in the big group with four minutes each. The break is at 7.40. We begin \
at seven with a welcome; the check-in starts at 7.10 and goes on until the break, two minutes for each person.

Thanks! Oli
""",
    """
opening/lead 10m -
check-in 30m 2m
break 10m -
sharing-round/open/round 45m 4m
check-out 15m -
close 10m -
""",
)

case(
    "mail: a paragraph for each stage",
    """
Dear co-facilitators,

We open the circle at 18h00 with the usual words: "Nobody has to speak. What is said here stays here." That \
takes five minutes.

From 18h05 to 18h20 there is a check-in round. Ask: How is your body today? One minute each.

From 18h20 to 19h00 we share in the whole group. The talking stick goes round to the left and each person has \
three minutes.

From 19h00 to 19h10 we take a break.

From 19h10 to 19h40 people sit in pairs and listen to each other, fifteen minutes a person.

From 19h40 to 19h50 we go round once more: What do you take with you?

Kind regards
The house team
""",
    """
opening/lead 5m - !Nobody has to speak. What is said here stays here.
check-in 15m 1m ?How is your body today?
sharing-round/round 40m 3m
break 10m -
groups 30m 15m
check-out 10m - ?What do you take with you?
""",
)

case(
    "mail: durations only, with asides",
    """
Hi Lena, quick handover for the men's group tonight (8 of us, 2 hours).

First ten minutes: settle, phones off, I read the agreements.
Next twenty: check-in. Don't let it drift, two and a half minutes each is plenty.
Then the long bit, fifty minutes. Two or three people bring something real and the rest of us only ask.
Ten minutes' break, the smokers will take fifteen.
Twenty minutes of walking in pairs round the block, swap at the church.
Last ten: everyone says what they are going to do this week.

Good luck
Tom
""",
    """
opening/lead/silence 10m -
check-in 20m 2m30s
challenges/open 50m -
break 10m -
groups 20m -
check-out/round 10m -
""",
)

case(
    "mail: at and for, told as a day",
    """
Good morning Ife,

Our Sunday circle starts at 9:30 with coffee. At 9:45 I ring the bell and we sit in silence for five minutes. \
Then I read a text (five minutes). At 9:55 we check in, a minute each. From 10:10 we share for forty minutes, \
with a talking piece, as long as people need. At 10:50 there are ten minutes to stretch. At eleven we go into \
fours for half an hour and at half past eleven we meet again for the closing round. It ends at a quarter to \
twelve.

See you, Bea
""",
    """
break/opening/lead/open 15m -
silence 5m -
lead/opening 5m -
check-in 15m 1m
sharing-round/open/round 40m -
break 10m -
groups 30m -
check-out/close 15m -
""",
)

case(
    "Mail: ein Vormittag mit halb elf",
    """
Liebe Uta,

danke, dass du am Samstag übernimmst! Wir treffen uns von zehn bis zwölf im Gemeindehaus.

Um zehn begrüße ich alle und lese die Regeln vor. Um Viertel nach zehn machen wir eine Ankommensrunde, jede \
hat zwei Minuten. Um zwanzig vor elf erzählen wir reihum, was uns diese Woche schwergefallen ist, drei \
Minuten pro Person. Um Viertel nach elf ist Pause, zehn Minuten. Danach gehen wir für eine Viertelstunde zu \
zweit spazieren. Um zwanzig vor zwölf kommt noch eine offene Runde. Um fünf vor zwölf beenden wir den Kreis \
mit einem Lied.

Herzliche Grüße
Marlies
""",
    """
opening/lead 15m -
check-in 25m 2m
sharing-round/round 35m 3m
break 10m -
groups 15m -
open/round 15m -
close 5m -
""",
)

case(
    "Mail: Zeiten in Worten am Abend",
    """
Hallo Jonas,

kurz der Ablauf für Dienstag (19:30 bis 21:00 Uhr, meistens acht Leute):

Ich eröffne mit ein paar Worten, das dauert fünf Minuten. Dann kommt das Blitzlicht: Wie geht es dir gerade? \
Eine Minute pro Nase, also zehn Minuten. Danach sammeln wir Themen, noch mal fünf Minuten. Für den Austausch \
ist eine Dreiviertelstunde da, jeder darf, keiner muss. Zehn Minuten Pause machen wir mittendrin, aber das \
ist dein Ding. Zum Schluss eine Runde mit der Frage "Was nimmst du mit?" (10 Minuten) und fünf Minuten Stille.

Bis dann
Kathrin
""",
    """
opening/lead 5m -
check-in 10m 1m ?Wie geht es dir gerade?
topics 5m -
open/sharing-round 45m -
break 10m -
check-out 10m - ?Was nimmst du mit?
silence 5m -
""",
)

case(
    "Mail: kollegiale Beratung über mehrere Sätze",
    """
Moin zusammen,

am Donnerstag leite ich nicht, also hier der Plan. Beginn ist um 18 Uhr mit der Begrüßung, 10 Minuten. Danach \
eine Anfangsrunde, jeder 2 Minuten, insgesamt 20 Minuten.
Dann nehmen wir uns zwei Fälle vor, für jeden 30 Minuten. Zuerst erzählt die Fallgeberin 5 Minuten. Dann \
fragen wir 10 Minuten nach. Danach berichten die anderen 10 Minuten von eigenen Erfahrungen. Am Ende sagt die \
Fallgeberin in 5 Minuten, was sie mitnimmt.
Um 19:30 Uhr ist eine Viertelstunde Pause. Um 19:45 Uhr Abschlussrunde, jeder ein Satz. Schluss ist um 20 Uhr.

Grüße, Henning
""",
    """
opening/lead 10m -
check-in 20m 2m
challenges 60m -
break 15m -
check-out 15m -
""",
)

case(
    "Mail: ein Satz je Zeile, Stunden mit h",
    """
Betreff: Trauerkreis am Mittwoch

Liebe Vertretung,

16.00h Kerze anzünden, Begrüßung
16.10h Runde: Wen hast du heute mitgebracht? (je 3 Min.)
16.45h Stille mit Klangschale
16.50h Kaffee und Kuchen
17.10h Gespräch, wer mag
17.45h Was tröstet dich heute? Ein Wort von jeder
17.55h Segen
18.00h Ende

Ganz lieben Dank!
Hannelore
""",
    """
opening/lead 10m -
round/sharing-round/check-in 35m 3m ?Wen hast du heute mitgebracht?
silence 5m -
break 20m -
open 35m -
check-out 10m - ?Was tröstet dich heute?
close 5m -
""",
)

case(
    "correo: una tarde con horas en palabras",
    """
Hola Pilar:

Gracias por llevar el grupo el jueves. Quedamos de siete a nueve.

Empezamos a las siete con la bienvenida y los acuerdos. A las siete y cuarto hacemos una ronda de llegada, un \
minuto y medio cada persona. A las siete y media compartimos en círculo, tres minutos cada una. A las ocho y \
cuarto hay un descanso de diez minutos. Después nos ponemos por parejas, veinte minutos en total. A las nueve \
menos cuarto hacemos la ronda de cierre: ¿Qué te llevas? A las nueve nos vamos.

Un abrazo
Inés
""",
    """
opening/lead 15m -
check-in 15m 1m30s
sharing-round/round 45m 3m
break 10m -
groups 20m -
check-out 15m - ?Qué te llevas?
""",
)

case(
    "correo: una mañana de sábado",
    """
Buenos días, Álvaro:

el sábado somos unos diez y tenemos la sala de diez a doce de la mañana. Primero, diez minutos para dar la \
bienvenida y leer los acuerdos. Luego una ronda de entrada de veinte minutos, dos minutos por persona, con la \
pregunta "¿Cómo llegas hoy?". A las diez y media, media hora de palabra libre. A las once, un café de un \
cuarto de hora. A las once y cuarto alguien trae un reto y le acompañamos durante treinta minutos. A las doce \
menos cuarto cerramos con una palabra cada uno.

Saludos,
Mercedes
""",
    """
opening/lead 10m -
check-in 20m 2m ?Cómo llegas hoy?
open 30m -
break 15m -
challenges 30m -
check-out/close 15m -
""",
)

case(
    "correo: un reto con sus fases",
    """
Hola, Nico. El plan del martes, de 19 h a 20:30 h:

Abro yo con unas palabras (5 minutos). Después, ronda de llegada, un minuto cada uno, 10 minutos en total. \
Elegimos los temas en 5 minutos. Luego dos personas traen su reto, 25 minutos para cada una. Primero cuenta \
su historia durante 5 minutos. Después preguntamos 8 minutos. Los demás cuentan su experiencia otros 10 \
minutos. Al final dice en 2 minutos qué se lleva. Terminamos con 10 minutos de ronda final y 10 minutos para \
recoger.

Gracias
Rosa
""",
    """
opening/lead 5m -
check-in 10m 1m
topics 5m -
challenges 50m -
check-out 10m -
close/lead/break 10m -
""",
)

case(
    "a Markdown table with ranges and who",
    """
# Women's circle, 7 March

| Time | What | Who | Remarks |
|------|------|-----|---------|
| 18:30–18:40 | Arriving & welcome | Nadia | candle, agreements |
| 18:40–19:00 | Check-in | all | 2 min each |
| 19:00–19:40 | Sharing in the circle | all | "What are you carrying?" |
| 19:40–19:50 | Pause | | |
| 19:50–20:20 | Dyads | all | 2 x 15 min |
| 20:20–20:30 | Last words | Nadia | |
""",
    """
opening/lead 10m -
check-in 20m 2m
sharing-round/open/round 40m - ?What are you carrying?
break 10m -
groups 30m 15m
close/check-out/lead 10m -
""",
    ".md",
)

case(
    "an ASCII table drawn with plus and minus",
    """
+---------+--------------------------------+-------+
| Minutes | Part                           | Each  |
+---------+--------------------------------+-------+
|   5     | Hello, bell                    |       |
|  12     | Going round: how are you?      | 1 min |
|  30     | Topics from the hat            |       |
|  10     | Fresh air                      |       |
|  25     | Trios                          | 8 min |
|   8     | Goodbye round                  | 45 s  |
+---------+--------------------------------+-------+
|  90     | total                          |       |
+---------+--------------------------------+-------+
""",
    """
opening/lead 5m -
check-in/round 12m 1m ?how are you?
topics/open/challenges 30m -
break 10m -
groups 25m 8m
check-out 8m 45s
""",
)

case(
    "a table with tabs and 12 hours",
    """
Start\tEnd\tSegment\tNotes
9:00 AM\t9:10 AM\tWelcome\tNew people first
9:10 AM\t9:30 AM\tCheck-in\t2 mins each
9:30 AM\t10:15 AM\tGroup sharing\tPrompt: What surprised you this month?
10:15 AM\t10:30 AM\tCoffee\t
10:30 AM\t11:15 AM\tPersonal challenges\ttwo people
11:15 AM\t11:25 AM\tMoment of silence\tring bell twice
11:25 AM\t11:40 AM\tCheckout\t1 min each
""",
    """
opening/lead 10m -
check-in 20m 2m
sharing-round/open/round 45m - ?What surprised you this month?
break 15m -
challenges 45m -
silence 10m -
check-out 15m 1m
""",
)

case(
    "titles with minutes in brackets and nested bullets",
    """
Parents of teens – meeting plan (105')

* Settling in (10')
    * tea, name badges
    * "We are not here to fix each other."
* High and low of the week (20')
    * 2' per person
* Theme: Saying no (30')
    * What makes it hard to say no at home?
    * anyone, any order
* Stretch (5')
* Help me think (30')
    * one parent brings a situation
    * 5' telling
    * 10' questions
    * 10' ideas
    * 5' what I will try
* Wrap-up (10')
    * one thing you'll do
""",
    """
opening/lead/silence 10m - !We are not here to fix each other.
check-in/round/sharing-round 20m 2m
open/sharing-round/round 30m - ?What makes it hard to say no at home?
break 5m -
challenges 30m -
check-out/close 10m -
""",
    ".md",
)

case(
    "elapsed times",
    """
STRESS RELIEF PEER GROUP - running order

0:00 - 0:05  Ground rules and hello
0:05 - 0:20  Temperature check (1 min each)
0:20 - 0:25  Breathing together in silence
0:25 - 1:05  Deep dive, one person at a time: 20 min per challenge
1:05 - 1:15  Free conversation
1:15 - 1:25  Appreciations round
1:25 - 1:30  Thanks & goodbye
""",
    """
opening/lead 5m -
check-in 15m 1m
silence 5m -
challenges 40m -
open 10m -
check-out/round 10m -
close 5m -
""",
)

case(
    "the minutes on a line of their own",
    """
Introductions
10 min

Reading aloud
5 min

Sharing, as moved
40 min

Tea
15 min

Pairs: what helps?
15 min
(7 min each)

Farewell circle
5 min
""",
    """
check-in/opening/round/lead 10m -
lead 5m -
open/sharing-round 40m -
break 15m -
groups 15m 7m ?what helps?
close/check-out 5m -
""",
)

case(
    "a numbered script with say, do and ask",
    """
SCRIPT FOR SUBSTITUTE FACILITATORS

1) OPENING — 5 min
   Do: ring the bowl, wait for quiet.
   Say: "Good evening. I'm glad you came."
2) CHECK-IN — 15 min
   Say: Two sentences are enough.
   Ask: What colour is your week?
   Time: 1 min each
3) SHARING — 45 min
   Ask: Where did you need help and not ask for it?
   Do: pass the stone clockwise.
4) SILENT MINUTE — 1 min
5) GROUPS OF THREE — 18 min
   Do: count off one, two, three.
   Ask: What did you hear tonight?
6) CLOSING — 6 min
   Say: Take what helps, leave the rest.
   Do: blow out the candle.
""",
    """
opening 5m - !Good evening. I'm glad you came.
check-in 15m 1m ?What colour is your week?
sharing-round/open/round 45m - ?Where did you need help and not ask for it?
silence 1m -
groups 18m - ?What did you hear tonight?
close 6m - !Take what helps, leave the rest.
""",
)

case(
    "a CSV with columns in another order",
    """
What we ask,Section,Who leads,How long,Per person
,Welcome and agreements,Amara,5 minutes,
"How are you, really?",Check-in,all,12 minutes,1 minute
"What would you tell yourself, a year ago?",Story round,all,40 minutes,4 minutes
,Break,,10 minutes,
"Who needs ears, not advice?",Problem solving for one,Ben,20 minutes,
,Candle and goodbye,Amara,3 minutes,
""",
    """
opening/lead 5m -
check-in 12m 1m ?How are you, really?
sharing-round/round 40m 4m ?What would you tell yourself, a year ago?
break 10m -
challenges 20m - ?Who needs ears, not advice?
close 3m -
""",
    ".csv",
)

case(
    "ein CSV mit Semikolon und BOM",
    "\ufeff"
    """Uhrzeit;Programmpunkt;Dauer (Min);Redezeit;Frage
19:00;Ankommen und Begrüßung;10;;
19:10;Befindlichkeitsrunde;20;2;Wie bist du da?
19:30;Erfahrungsaustausch;40;;Was hat dir geholfen?
20:10;Kaffeepause;10;;
20:20;Kleingruppen zu dritt;20;6;
20:40;Schlussrunde;15;1,5;Was bleibt?
20:55;Verabschiedung;5;;
""",
    """
opening/lead 10m -
check-in 20m 2m ?Wie bist du da?
open/sharing-round 40m - ?Was hat dir geholfen?
break 10m -
groups 20m 6m
check-out 15m 1m30s ?Was bleibt?
close 5m -
""",
    ".csv",
)

case(
    "eine Tabelle aus einem Handbuch",
    """
## Ablauf eines Gruppenabends

Der Abend dauert 120 Minuten.

| Phase | Zeit | Inhalt |
|:--|--:|:--|
| 1. Einstieg | 10 Min. | Begrüßung, Organisatorisches |
| 2. Blitzlicht | 15 Min. | Jede Person sagt in 1 Minute, wie es ihr geht |
| 3. Themenfindung | 10 Min. | Zettel an die Wand, Punkte kleben |
| 4. Gespräch | 60 Min. | Freies Gespräch zum gewählten Thema |
| 5. Pause | 10 Min. | |
| 6. Abschlussblitzlicht | 10 Min. | Wie gehe ich nach Hause? |
| 7. Ausklang | 5 Min. | Lied |
""",
    """
opening/lead 10m -
check-in 15m 1m
topics 10m -
open 60m -
break 10m -
check-out 10m - ?Wie gehe ich nach Hause?
close 5m -
""",
    ".md",
)

case(
    "eine Liste mit Minuten vorn",
    """
Selbsthilfegruppe Angst – Plan für heute

5' Begrüßung
15' Wetterrunde (jede*r 1 Min)
    Welches Wetter ist in dir?
25' Austausch in Zweiergruppen, je 12 Min
10' Teepause
25' Im Plenum: Was habt ihr gehört?
2' Schweigen
8' Feedback reihum

Gesamt: 90'
""",
    """
opening/lead 5m -
check-in 15m 1m ?Welches Wetter ist in dir?
groups 25m 12m
break 10m -
open/sharing-round/round 25m - ?Was habt ihr gehört?
silence 2m -
check-out 8m -
""",
)

case(
    "una lista con horas y guiones",
    """
GRUPO DE AYUDA MUTUA – miércoles

18:00 – 18:10 Acogida y normas del grupo
18:10 – 18:30 Ronda inicial (2 min por persona): ¿Qué tal la semana?
18:30 – 19:10 Compartimos experiencias, quien quiera
19:10 – 19:20 Pausa
19:20 – 19:45 En tríos, 8 min cada uno
19:45 – 19:50 Silencio
19:50 – 20:00 Despedida
""",
    """
opening/lead 10m -
check-in 20m 2m ?Qué tal la semana?
open/sharing-round 40m -
break 10m -
groups 25m 8m
silence 5m -
close/check-out 10m -
""",
)

case(
    "una tabla con minutos",
    """
| Nº | Actividad | Duración | Notas |
|---|---|---|---|
| 1 | Apertura | 5 min | encender la vela |
| 2 | Ronda de palabra | 30 min | 3 min cada persona |
| 3 | Recogida de temas | 10 min | |
| 4 | Conversación abierta | 25 min | |
| 5 | Descanso | 10 min | |
| 6 | Ronda de salida | 10 min | ¿Con qué te vas? |
""",
    """
opening/lead 5m -
sharing-round/round/check-in 30m 3m
topics 10m -
open 25m -
break 10m -
check-out 10m - ?Con qué te vas?
""",
    ".md",
)

case(
    "un guion con Decir y Preguntar",
    """
Guion para quien facilita

1. Bienvenida (5 minutos)
   Decir: «Nadie tiene que hablar.»
2. Ronda de entrada (15 minutos)
   Preguntar: ¿Qué necesitas dejar fuera?
   1 minuto por persona
3. Retos (40 minutos)
   Hacer: elegir a dos personas
4. Merienda (10 minutos)
5. Por parejas (20 minutos)
   Preguntar: ¿Qué te ha tocado?
6. Cierre (5 minutos)
   Decir: Gracias a todas.
""",
    """
opening/lead 5m - !Nadie tiene que hablar.
check-in 15m 1m ?Qué necesitas dejar fuera?
challenges 40m -
break 10m -
groups 20m - ?Qué te ha tocado?
close 5m - !Gracias a todas.
""",
    ".md",
)

case(
    "a handbook's page with headings",
    """
# Running a Support Group Meeting

A meeting lasts 75 minutes. Read this page before you lead your first one.

## Before the meeting
Set out the chairs. Put the kettle on.

## Meeting format

### Welcome and guidelines (5 minutes)
The facilitator welcomes everyone and a volunteer reads the guidelines.

### Introductions (10 minutes)
Members give their first name and, if they wish, what brings them. Keep it to 30 seconds per person.

### Open sharing (40 minutes)
Members share what is on their minds. Shares last up to five minutes. Members may respond from their own \
experience.

### Resource corner (10 minutes)
The facilitator tells about books, phone lines and events.

### Closing (10 minutes)
Each member names one thing they are taking away. The meeting ends with the serenity prayer.

## After the meeting
Wash up. Note how many came.
""",
    """
opening/lead 5m -
check-in/round 10m 30s
open/sharing-round 40m 5m
lead 10m -
close/check-out 10m -
""",
    ".md",
)

case(
    "a TSV with a header in words",
    """
Segment title\tTurn length\tMinutes planned\tSpoken words
Gathering\t\t5\tWelcome, sit where you like.
Name and one wish\t30 sec\t10\t
Listening pairs\t6 min\t14\t
Tea & biscuits\t\t12\t
Whole circle: what matters now?\tshared\t36\t
Blessing\t\t3\tGo gently.
""",
    """
opening/lead 5m - !Welcome, sit where you like.
check-in/round 10m 30s
groups 14m 6m
break 12m -
sharing-round/open/round 36m - ?what matters now?
close 3m - !Go gently.
""",
    ".tsv",
)

case(
    "am, pm and dashes without spaces",
    """
Lunch-hour circle @ the library

11:45am-11:50am hello
11:50am-12:05pm check in (everyone, 1 min)
12:05pm-12:30pm share what's up
12:30pm-12:35pm quiet
12:35pm-12:45pm check out w/ one word

Bring a sandwich!
""",
    """
opening/lead 5m -
check-in 15m 1m
sharing-round/open/round 25m -
silence 5m -
check-out 10m -
""",
)

case(
    "our own page, printed and sent on",
    """
# Carers' circle

90 min

## We agree

- What is said here stays here.
- Nobody has to speak.

## The evening

### Opening · 5 min <!-- opening -->

> Welcome. For this hour and a half, someone else can wait.

### Check-in · 15 min <!-- check-in -->

> How are you? Not the one you care for: you.

*1 min each · we listen*

### In pairs · 20 min <!-- groups -->

> What was heavy this week?

*in pairs · 10 min each*

### Sharing · 40 min <!-- sharing-round -->

### Close · 10 min <!-- close -->
""",
    """
opening 5m -
check-in 15m 1m ?Not the one you care for: you.
groups 20m 10m ?What was heavy this week?
sharing-round 40m -
close 10m -
""",
    ".md",
)
