"""Outlines of the people next door: four more sets that were written before the reader had seen one of \
them."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

NEIGHBOURS: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    NEIGHBOURS.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "mail: a retired teacher explains everything",
    """
Dear Wilhelmina,

How kind of you to take my place next Monday. The group gathers at two in the afternoon and goes home at four.

The first quarter of an hour is for arriving; I usually have the kettle on. At a quarter past two I ring the \
little bell and read out our five promises, which takes five minutes. Then I invite each person to say how \
they have slept and how they are, and I give them two minutes apiece, so that is twenty minutes for ten people.

From twenty to three until half past three we have our conversation. Nobody is called upon, people speak when \
they want to. At half past three I ask them to turn to a neighbour for ten minutes: "What did you hear that \
you want to keep?" The last twenty minutes belong to the farewell round, one minute each, and a song.

With warm thanks,
Edith
""",
    """
break/opening/lead 15m -
opening/lead 5m -
check-in 20m 2m
open/sharing-round 50m -
groups 10m - ?What did you hear that you want to keep?
check-out 20m 1m
""",
)

case(
    "mail: short and hurried",
    """
hey, am ill, can u run tonight? 7.30 hellos + check in (2 min pp), 8.00 sharing, 8.40 ten min break, 8.50 \
someone's issue w/ questions only, 9.20 one word out, 9.30 done. key at no. 12. thx!! mo
""",
    """
check-in/opening 30m 2m
sharing-round/open 40m -
break 10m -
challenges 30m -
check-out 10m -
""",
)

case(
    "mail: numbered inside a sentence",
    """
Hello Grace,

tomorrow's circle has six parts: first, a welcome of five minutes; second, a mood round, a minute for each of \
us, ten minutes; third, forty minutes of sharing with the feather; fourth, a ten-minute break; fifth, twenty \
minutes in pairs; and last, a closing round of ten minutes.

Yours
Pete
""",
    """
opening/lead 5m -
check-in 10m 1m
sharing-round/round 40m -
break 10m -
groups 20m -
check-out 10m -
""",
)

case(
    "mail: the challenge is the evening",
    """
Hi Zoe,

Action learning on Wednesday, half past six to eight.

We check in for ten minutes, one minute each. Then we choose whose issue we take, five minutes at most. The \
presenter then has an hour: ten minutes to describe the situation, twenty-five minutes for our open \
questions, fifteen for what we have noticed, and ten to say what the first step will be. We use the remaining \
quarter of an hour to say what each of us has learned.

See you
Karim
""",
    """
check-in 10m 1m
topics 5m -
challenges 60m -
check-out 15m -
""",
)

case(
    "mail: days and people and then the plan",
    """
Subject: cover for the dads' group on the 21st

Hi Leroy,

There will be six to nine dads. We've the back room of the Crown from 8pm till 9.45.

- 8pm: pints in, hellos
- 8.10: everyone says one good and one rotten thing about the week. Two minutes tops.
- 8.30: Who needs the floor? We take one dad, he tells it (10 mins), we ask (10 mins), we say what worked for \
us (15 mins).
- 9.05: fresh air, 10 mins
- 9.15: chat in twos: "What would your kid say?"
- 9.35: thumbs round, done by quarter to.

Cheers, Dermot
""",
    """
opening/lead/break 10m -
check-in/round 20m 2m
challenges 35m -
break 10m -
groups 20m - ?What would your kid say?
check-out/round 10m -
""",
)

case(
    "mail: in the past tense, as it went last time",
    """
Hi Anja,

last time we did it like this and it worked well: we began with three minutes of silence, then everyone had \
ninety seconds to arrive, which took a quarter of an hour. After that we shared for thirty-five minutes with \
the stone. We stopped for tea for ten minutes. Then came half an hour of working in threes, ten minutes for \
each person. We ended with a round of thanks (seven minutes).

Do it the same way.
Hugs, Tomasz
""",
    """
silence 3m -
check-in 15m 1m30s
sharing-round/round 35m -
break 10m -
groups 30m 10m
check-out/round 7m -
""",
)

case(
    "Mail: Angehörigengruppe am Nachmittag",
    """
Liebe Frau Hartmann,

vielen Dank, dass Sie am Mittwoch einspringen. Die Gruppe trifft sich von 15 bis 17 Uhr.

Um 15 Uhr begrüße ich alle und zünde die Kerze an. Um Viertel nach drei beginnt die Runde, in der jede und \
jeder erzählt, wie die Woche war; drei Minuten pro Person genügen. Um Viertel vor vier gibt es Kaffee. Um \
vier nehmen wir uns Zeit für ein Anliegen: Wer mag, bringt etwas mit, und wir fragen nach. Um halb fünf \
tauschen wir uns zu zweit aus, jeder fünf Minuten. Um Viertel vor fünf fragen wir zum Abschluss: Was tut mir \
diese Woche gut?

Mit freundlichen Grüßen
Renate Voss
""",
    """
opening/lead 15m -
check-in/round/sharing-round 30m 3m
break 15m -
challenges 30m -
groups 15m 5m
check-out 15m - ?Was tut mir diese Woche gut?
""",
)

case(
    "Mail: kurz und ohne Gruß",
    """
Plan für morgen, 90 Minuten: 5 Min Ankommen in Stille. 15 Min Check-in, jede 90 Sekunden. 35 Min Redekreis \
zum Thema Grenzen. 10 Min Pause. 15 Min Dreiergruppen. 10 Min Abschlussrunde mit einem Wort.
""",
    """
silence/opening 5m -
check-in 15m 1m30s
sharing-round 35m -
break 10m -
groups 15m -
check-out 10m -
""",
)

case(
    "Mail: erst das, dann das",
    """
Servus Toni,

am Freitag geht's um sieben los, um neun ist Schluss. Erst sitzen wir fünf Minuten still. Dann sagt jeder in \
zwei Minuten, was er mitbringt, das sind ungefähr zwanzig Minuten. Anschließend wählen wir ein Thema (fünf \
Minuten) und reden eine Dreiviertelstunde darüber, ohne Reihenfolge. Nach einer Pause von zehn Minuten \
arbeiten wir zwanzig Minuten zu dritt. Zum Schluss kommt noch eine Runde, in der jeder ein Wort sagt, zehn \
Minuten, und ich mache in fünf Minuten den Deckel drauf.

Pfiat di
Sepp
""",
    """
silence 5m -
check-in/round 20m 2m
topics 5m -
open 45m -
break 10m -
groups 20m -
check-out 10m -
close 5m -
""",
)

case(
    "correo: reunión de familias",
    """
Buenas tardes, Lucía:

Te dejo el plan de la reunión del viernes, de seis a ocho de la tarde.

A las seis recibimos a la gente con un café. A las seis y cuarto doy la bienvenida y leo los acuerdos, cinco \
minutos. Después, cada persona dice cómo viene, dos minutos cada una, veinte minutos en total. A las siete \
menos veinte abrimos la conversación, sin orden, hasta las siete y veinte. Luego trabajamos en parejas un \
cuarto de hora. A las ocho menos veinticinco hacemos una ronda: ¿Qué me llevo hoy? Y terminamos a las ocho \
menos diez con un poema.

Un abrazo fuerte
Maite
""",
    """
break/opening 15m -
opening/lead 5m -
check-in 20m 2m
open 40m -
groups 15m -
check-out/round 15m - ?Qué me llevo hoy?
close/lead 10m -
""",
)

case(
    "correo: breve",
    """
Oye, ¿puedes llevar tú el círculo de mañana? Es fácil: 5 min de silencio, luego ronda de llegada (90 segundos \
por persona, 15 min), después 40 min de compartir con el bastón, 10 min de pausa, 20 min en grupos de tres y \
10 min de ronda final con una palabra. ¡Gracias!
""",
    """
silence 5m -
check-in 15m 1m30s
sharing-round/round 40m -
break 10m -
groups 20m -
check-out 10m -
""",
)

case(
    "mail: a reading group with hours",
    """
Good morning both,

Sunday's programme, please print:

09:30 to 09:45 arrive, coffee
09:45 to 10:05 check-in: What have you put down this week? (1.5 min each)
10:05 to 10:15 reading of the chapter
10:15 to 10:55 conversation about it
10:55 to 11:05 stretch
11:05 to 11:30 deep listening in dyads, 12 min per person
11:30 to 11:45 gratitude circle

Best wishes
Hanne
""",
    """
break/opening/lead 15m -
check-in 20m 1m30s ?What have you put down this week?
lead 10m -
open 40m -
break 10m -
groups 25m 12m
check-out/round 15m -
""",
)

case(
    "a wiki table with a first column of numbers",
    """
|| No. || Block || Start || Min || How ||
|| 1 || Landing || 17:00 || 10 || bell, welcome ||
|| 2 || Weather report || 17:10 || 15 || 1 min per head ||
|| 3 || Council || 17:25 || 45 || talking piece ||
|| 4 || Tea || 18:10 || 10 || ||
|| 5 || Buddies || 18:20 || 20 || 2 x 10 min ||
|| 6 || Bow out || 18:40 || 10 || one word each ||
""",
    """
opening/lead/silence 10m -
check-in 15m 1m
sharing-round 45m -
break 10m -
groups 20m 10m
check-out/close 10m -
""",
    ".md",
)

case(
    "a document with bold times in front",
    """
**Widows' and widowers' evening**

**18:00** Arrival, soup
**18:30** Opening words and candle
**18:35** Round of names: who do we remember?
   - 1 minute each
**18:50** Sharing
   - "What has changed since spring?"
   - No advice.
**19:35** Silence
**19:40** Walk in pairs
**20:00** Closing song
**20:05** End
""",
    """
break 30m -
opening/lead 5m -
check-in/round 15m 1m ?who do we remember?
sharing-round/open/round 45m - ?What has changed since spring?
silence 5m -
groups 20m -
close 5m -
""",
    ".md",
)

case(
    "a CSV from a planning tool",
    """
id;from;to;item;moderation;material
1;9:00;9:10;Begrüßung;Lea;Kerze
2;9:10;9:30;Check-in, je 2 min;alle;
3;9:30;9:40;Themen sammeln;Lea;Karten
4;9:40;10:20;Kollegiale Beratung;Ben;
5;10:20;10:30;Pause;;Tee
6;10:30;10:50;Austausch zu zweit;alle;
7;10:50;11:00;Abschluss;Lea;Klangschale
""",
    """
opening/lead 10m -
check-in 20m 2m
topics 10m -
challenges 40m -
break 10m -
groups 20m -
close 10m -
""",
    ".csv",
)

case(
    "minutes in front with dots, sections in capitals",
    """
OUR WEDNESDAY EVENING

ARRIVING
10 min ... tea and name tags
5 min ... the candle, the agreements

SHARING
15 min ... quick check-in (everyone, 1 min)
40 min ... long shares, 4 min each
5 min ... sit in silence

GOING
10 min ... one thing I take home
5 min ... announcements, goodbye
""",
    """
break/lead 10m -
opening/lead 5m -
check-in 15m 1m
sharing-round/round 40m 4m
silence 5m -
check-out 10m -
close/lead 5m -
""",
)

case(
    "a facilitator's script with times of the clock",
    """
# Script

## 7:00 pm – Welcome (5 min)
SAY: "Thank you for coming. You can pass at any time."

## 7:05 pm – Check-in (15 min)
ASK: What's one word for your day?
Each person: 1 min

## 7:20 pm – Main circle (45 min)
ASK: When did you last feel held?
DO: Send the shell round.

## 8:05 pm – Pause (10 min)

## 8:15 pm – Problem clinic (30 min)
- Story, 5 min
- Questions, 10 min
- What helped us, 10 min
- Next step, 5 min

## 8:45 pm – Check-out (10 min)
ASK: What will you do tomorrow?

## 8:55 pm – Close (5 min)
SAY: Go well.
""",
    """
opening 5m - !You can pass at any time.
check-in 15m 1m ?What's one word for your day?
sharing-round 45m - ?When did you last feel held?
break 10m -
challenges 30m -
check-out 10m - ?What will you do tomorrow?
close 5m - !Go well.
""",
    ".md",
)

case(
    "una hoja con tabuladores",
    """
Hora\tQué\tQuién\tDetalle
17:00\tLlegada y té\t\t
17:15\tBienvenida\tAna\tleer acuerdos
17:20\tRonda de ánimo\ttodas\t1 min cada una
17:35\tCírculo de palabra\ttodas\t¿Qué estás aprendiendo a soltar?
18:15\tDescanso\t\t
18:25\tTríos\ttodas\t7 min por persona
18:50\tRonda de gratitud\ttodas\tuna frase
19:00\tFin\t\t
""",
    """
break/opening 15m -
opening/lead 5m -
check-in 15m 1m
sharing-round/round 40m - ?Qué estás aprendiendo a soltar?
break 10m -
groups 25m 7m
check-out/round 10m -
""",
    ".tsv",
)

case(
    "eine nummerierte Liste mit Zeiten in Klammern",
    """
Ablauf Männerkreis

1. Trommeln (5 Min.)
2. Ankommen: Wie stehst du da? (20 Min., 2 Min. pro Mann)
3. Council mit dem Stein (50 Min.)
   Frage: Wofür bist du müde geworden zu kämpfen?
4. Feuerpause (15 Min.)
5. Zwiegespräch (20 Min., je 10 Min.)
6. Ein Satz zum Schluss (8 Min.)
7. Kerze löschen (2 Min.)
""",
    """
lead/opening 5m -
check-in 20m 2m ?Wie stehst du da?
sharing-round 50m - ?Wofür bist du müde geworden zu kämpfen?
break 15m -
groups 20m 10m
check-out 8m -
close/lead 2m -
""",
)

case(
    "a handbook in paragraphs",
    """
MEETING GUIDE

Opening (5 minutes). The leader rings the bell and reads the welcome.

Check-in (15 minutes). Going around the circle, members say their name and one feeling. About a minute each.

Topic discussion (40 minutes). The leader reads the topic. Anyone may speak for up to five minutes, once.

Break (10 minutes).

Newcomers' questions (10 minutes). New members may ask anything.

Closing (10 minutes). Each member shares one hope for the week. The group says goodbye.
""",
    """
opening/lead 5m -
check-in 15m 1m
open 40m 5m
break 10m -
open 10m -
close/check-out 10m -
""",
)

case(
    "mail: times in hours and a half",
    """
Hi Noor,

we have an hour and a half. I take five minutes to welcome people. We spend fifteen minutes checking in, \
ninety seconds each. We spend half an hour in the big circle on the question "What are you proud of?" Then \
there's a five-minute stretch. We spend twenty-five minutes on one person's dilemma. We finish with ten \
minutes in which everyone names one next step.

Bye, Fatima
""",
    """
opening/lead 5m -
check-in 15m 1m30s
open/sharing-round/round 30m - ?What are you proud of?
break 5m -
challenges 25m -
check-out/round 10m -
""",
)

case(
    "mail: who does what",
    """
Dear team,

On Thursday Ada opens the door at 6.45pm and makes tea. I start the circle at 7pm with the bell and the \
guidelines. Ben leads the check-in from 7.10, two minutes per person. Ada holds the sharing round from 7.35 \
to 8.15. After a ten-minute break Ben invites someone to bring a challenge; that should end by 8.50. I close \
with a check-out at 8.50; we are out at 9.

Love
Clem
""",
    """
break/opening/lead 15m -
opening/lead 10m -
check-in 25m 2m
sharing-round 40m -
break 10m -
challenges 25m -
check-out 10m -
""",
)


case(
    "mail: hospice volunteers",
    """
Dear Margaret,

the volunteers meet on the first Thursday, 5 to 6.30 in the afternoon. Here is how I run it.

I welcome them and we light the lamp together. That's five minutes. Next everyone says in a few words what \
kind of month it was; I allow ninety seconds each, so about fifteen minutes. Then I put the lamp in the \
middle and we talk about whoever has died, without an order, for twenty-five minutes. We stay silent for \
three minutes after that. Then comes tea, for twelve minutes. After tea we sit in pairs and each of us \
listens to the other for ten minutes, so that is twenty in all. I end with a reading and a last word from \
everyone, ten minutes together.

Yours ever
Ruth
""",
    """
opening/lead 5m -
check-in 15m 1m30s
open 25m -
silence 3m -
break 12m -
groups 20m 10m
check-out/close 10m -
""",
)

case(
    "mail: bullets with dashes and talk",
    """
Yo Finn,

you're on tomorrow. rough plan:

- 10 min: people drift in, name tags
- 15 min: quick round, how's your battery? (1 min pp)
- 30 min: the big question - what would you do if nobody watched?
- 10 min: break
- 20 min: in threes, same question, bit deeper
- 5 min: shout-outs and bye

ta!
""",
    """
break/opening/lead 10m -
check-in/round 15m 1m ?how's your battery?
open/sharing-round/round 30m - ?what would you do if nobody watched?
break 10m -
groups 20m -
close/check-out/round 5m -
""",
)

case(
    "mail: sentences with clock times at their end",
    """
Hi Aisha,

Doors open at 6. We start with the agreements at 6.15. The check-in is at 6.20 and everyone has two minutes. \
The main sharing begins at 6.45 with the question "What do you wish someone had told you?" We have a break at \
7.30. Small groups of four are from 7.40 to 8.05. The closing round is at 8.05 and we finish at 8.20.

Thanks a million
Ronan
""",
    """
break/opening/lead 15m -
opening/lead 5m -
check-in 25m 2m
sharing-round 45m - ?What do you wish someone had told you?
break 10m -
groups 25m -
check-out 15m -
""",
)

case(
    "mail: parents, an hour, all in words",
    """
Hello Mr Banerjee,

the parents' hour has five steps. The first takes five minutes: I say hello and tell them nobody has to \
speak. The second takes fifteen: each parent tells us the age of their child and one thing that went well. \
For the third, twenty-five minutes, one family brings a worry and the others say what they have tried. Then \
there are ten minutes for everyone to walk about and have a biscuit. In the last five minutes we stand in a \
circle and each says a wish.

Sincerely
K. Osei
""",
    """
opening/lead 5m -
check-in/round 15m -
challenges 25m -
break 10m -
check-out/round 5m -
""",
)

case(
    "mail: answers to a question",
    """
Hi Bo,
you asked what we do on Sundays. 9:30 we sit quietly till 9:40. Then a check-in until ten, two minutes each. \
From ten to quarter to eleven we share in the round with the stick. After a fifteen minute coffee break \
there's half an hour in which one of us gets help with something. We go round one last time at half past \
eleven and say what we take home, and by quarter to twelve everyone is gone.
Cheers, Ola
""",
    """
silence 10m -
check-in 20m 2m
sharing-round/round 45m -
break 15m -
challenges 30m -
check-out 15m -
""",
)

case(
    "Mail: Vertretung im Trauercafé",
    """
Liebe Beate,

ich bin am Sonntag leider verhindert. So läuft es bei uns:

Wir fangen um halb drei an. Zuerst gibt es Kaffee und Kuchen bis drei. Dann zünde ich die Kerze an und sage \
ein paar Worte, fünf Minuten. Danach erzählt jede und jeder, wer uns fehlt, jeweils drei Minuten, das dauert \
eine halbe Stunde. Anschließend schweigen wir zwei Minuten. Um Viertel vor vier reden wir frei weiter, bis \
halb fünf. Zum Abschluss nennt jeder ein Wort, und um Viertel vor fünf gehen wir auseinander.

Danke dir von Herzen
Gudrun
""",
    """
break 30m -
opening/lead 5m -
sharing-round/round/check-in 30m 3m
silence 2m -
open 45m -
check-out 15m -
""",
)

case(
    "Mail: Stichworte",
    """
Hi, hier der Plan für heute Abend:

19 Uhr Ankommen und Tee
19:15 Begrüßung (5 min)
19:20 Anfangsrunde – Was hat dich heute gefreut? (1 min pro Person)
19:35 Thema wählen
19:45 Austausch in der großen Runde, wer mag
20:25 Zu zweit nachspüren, je 5 min
20:40 Schlussrunde
20:55 Tschüss

LG Malte
""",
    """
break/opening 15m -
opening/lead 5m -
check-in 15m 1m ?Was hat dich heute gefreut?
topics 10m -
open 40m -
groups 15m 5m
check-out 15m -
close - -
""",
)

case(
    "Mail: Supervision der Ehrenamtlichen",
    """
Sehr geehrter Herr Kranz,

unsere Sitzung dauert zwei Stunden, von 17:30 Uhr bis 19:30 Uhr. In den ersten zehn Minuten kommen alle an. \
Es folgt eine Befindlichkeitsrunde von zwanzig Minuten (zwei Minuten je Person). Für die Fallbesprechung \
haben wir eine Stunde: zehn Minuten Schilderung, zehn Minuten Rückfragen, dreißig Minuten Einfälle der \
anderen, zehn Minuten Fazit. Nach zehn Minuten Pause bleiben zwanzig Minuten für die Abschlussrunde.

Hochachtungsvoll
Dr. Lindner
""",
    """
opening/break/lead 10m -
check-in 20m 2m
challenges 60m -
break 10m -
check-out 20m -
""",
)

case(
    "correo: mujeres del barrio",
    """
Querida Chelo:

El círculo empieza a las cinco y media de la tarde. Encendemos la vela y nos damos la bienvenida (10 \
minutos). Cada mujer dice su nombre y cómo llega, un minuto y medio cada una, así que calcula un cuarto de \
hora. Luego abrimos la palabra durante cuarenta minutos; habla quien quiere. Paramos diez minutos para el té. \
A las siete menos cuarto nos ponemos en grupos de tres, ocho minutos por persona. A las siete y diez cerramos \
con una ronda en la que cada una dice qué se lleva, y a las siete y veinticinco apagamos la vela.

Besos
Nati
""",
    """
opening/lead 10m -
check-in 15m 1m30s
open 40m -
break 10m -
groups 25m 8m
check-out 15m -
close - -
""",
)

case(
    "correo: grupo de hombres",
    """
Hola, Fede:

Este jueves somos ocho. Plan de dos horas: 10 minutos de llegada, 20 minutos de ronda inicial (2 minutos cada \
uno), 50 minutos para que dos compañeros traigan un tema (25 minutos cada uno), 10 minutos de pausa, 20 \
minutos de charla libre y 10 minutos de cierre.

Abrazo
Lolo
""",
    """
opening/break/lead 10m -
check-in 20m 2m
challenges 50m -
break 10m -
open 20m -
close/check-out 10m -
""",
)

case(
    "mail: who is late and what is for whom",
    """
Hi Petra,

two small things and the plan. Tom comes ten minutes late, and the heating takes half an hour. We're eight.

Opening, 5 minutes. Check-in, 2 minutes each (16 minutes). Sharing round: "What are you waiting for?", 4 \
minutes each, 32 minutes. Tea for ten. Pairs, 12 minutes. Closing round, one minute each, 8 minutes. Last bell.

Lots of love, Ivo
""",
    """
opening 5m -
check-in 16m 2m
sharing-round 32m 4m ?What are you waiting for?
break 10m -
groups 12m -
check-out 8m 1m
""",
)


case(
    "mail: from the prison chaplain",
    """
Dear Vikram,

our Tuesday circle is in the chapel from half past one until three. The men arrive over ten minutes; let them.
At twenty to two I light the candle and say the three rules. At quarter to two we have a check-in with the \
weather, one minute per man. At two we pass the wooden bird: "Who taught you something?" Each man may hold it \
for three minutes. At quarter to three we pray or stay silent for five minutes, and then each says one word. \
They have to leave at three.

God bless
Father Paul
""",
    """
break/opening/lead 10m -
opening/lead 5m -
check-in 15m 1m
sharing-round/round 45m 3m ?Who taught you something?
silence/lead 5m -
check-out/round 10m -
""",
)

case(
    "mail: second-hand plan",
    """
hi both, jen's off sick so here's what she told me on the phone. start 7.15. she does 10 mins of chat and tea \
first, then 5 mins of breathing. check in is 15 mins (1 min each). then 35 mins topic, this week it's "asking \
for help". then 10 min break. then 25 mins for someone's problem. check out 10 mins. lock up by 9.15. tx, dee
""",
    """
break/open 10m -
silence 5m -
check-in 15m 1m
open 35m -
break 10m -
challenges 25m -
check-out 10m -
""",
)

case(
    "mail: list after a colon with semicolons",
    """
Hi Marek,
For Friday I'd propose the following: welcome (5 min); names and one joy (10 min); pairs on "What did I \
avoid?" (16 min, 8 each); tea (10 min); whole circle (30 min); silence (4 min); blessing and good night (5 min).
Okay for you?
Lea
""",
    """
opening/lead 5m -
check-in/round 10m -
groups 16m 8m ?What did I avoid?
break 10m -
open/sharing-round/round 30m -
silence 4m -
close 5m -
""",
)

case(
    "mail: polite and long",
    """
Dear Dr. Okafor,

Thank you for agreeing to facilitate our staff support circle next Wednesday at 16:00. May I outline the \
usual course of the hour?

The facilitator begins with a brief grounding exercise of three minutes. There follows a round in which every \
colleague names a high and a low of the week; allow about a minute for each, ten minutes in total. The \
central part, thirty minutes long, is an open exchange on one question, which this month is "What keeps you \
here?" Afterwards colleagues spend ten minutes in pairs. The last seven minutes are reserved for a closing \
round and for your own final words.

Yours sincerely,
Hanna Berg
""",
    """
silence 3m -
check-in/round 10m 1m
open 30m - ?What keeps you here?
groups 10m -
check-out/close 7m -
""",
)

case(
    "Mail: Wandergruppe",
    """
Hallo Ihr Lieben,

am Sonntagvormittag treffen wir uns um zehn am Waldparkplatz. Wir stehen zuerst fünf Minuten schweigend im \
Kreis. Danach sagt jede und jeder in einer Minute, was sie oder er mitbringt (zehn Minuten). Dann laufen wir \
eine halbe Stunde zu zweit und hören einander zu, jeder eine Viertelstunde. Um elf machen wir an der Hütte \
Pause, eine Viertelstunde. Anschließend teilen wir im Kreis, was uns begegnet ist, vierzig Minuten. Um zwölf \
ist Schluss mit einem Lied.

Bis Sonntag
Eva
""",
    """
silence 5m -
check-in/round 10m 1m
groups 30m 15m
break 15m -
sharing-round/open 40m -
close - -
""",
)

case(
    "Mail: die Neue",
    """
Hi Samira,

schön, dass du das machst! Unser Abend: 18:30 Uhr geht's los mit Tee. 18:45 Uhr Begrüßung und Regeln. 18:55 \
Uhr Blitzlicht, zwei Minuten für jeden. 19:15 Uhr bringt jemand ein Thema mit und wir fragen nur nach, keine \
Ratschläge. 19:55 Uhr kurze Pause. 20:05 Uhr offenes Gespräch. 20:35 Uhr Abschlussrunde. 20:45 Uhr ist \
Feierabend.

Liebe Grüße
Paula
""",
    """
break/opening 15m -
opening/lead 10m -
check-in 20m 2m
challenges 40m -
break 10m -
open 30m -
check-out 10m -
""",
)

case(
    "correo: el taller",
    """
Estimado Ramón:

Le detallo la sesión del lunes. Comenzamos a las cuatro de la tarde con una bienvenida de diez minutos. Sigue \
una ronda de nombres, un minuto por persona, que dura diez minutos. A las cuatro y veinte guardamos cinco \
minutos de silencio. Después compartimos durante media hora: "¿Qué le pedirías al grupo?". A las cinco menos \
cinco hay merienda, un cuarto de hora. A las cinco y diez formamos parejas, veinte minutos. A las cinco y \
media hacemos la ronda de despedida y a las seis menos cuarto terminamos.

Atentamente,
Dolores Prieto
""",
    """
opening/lead 10m -
check-in 10m 1m
silence 5m -
sharing-round/open/round 30m - ?Qué le pedirías al grupo?
break 15m -
groups 20m -
check-out 15m -
""",
)

case(
    "correo: entre amigas",
    """
Oye Bea, mañana por la mañana llevo yo el círculo pero el domingo te toca. Nos juntamos a las once. Empezamos \
con tres respiraciones (dos minutos). Luego cada una cuenta cómo está, dos minutos cada una, 16 minutos. \
Luego media hora de compartir con la piedra. Café, diez minutos. Luego un reto: quien lo trae cuenta 5 \
minutos, preguntamos 10 minutos y damos ideas 10 minutos. Cerramos con una palabra, cinco minutos. Besos
""",
    """
silence 2m -
check-in/round 16m 2m
sharing-round/round 30m -
break 10m -
challenges 25m -
check-out/close 5m -
""",
)

case(
    "a two-column table without lines",
    """
What                         How long

Welcome                      5 minutes
One-word check-in            5 minutes
Listening triads             24 minutes
Break                        10 minutes
Harvest in the big circle    20 minutes
Commitments                  10 minutes
Thank you                    1 minute
""",
    """
opening/lead 5m -
check-in 5m -
groups 24m -
break 10m -
open 20m -
check-out/round 10m -
close 1m -
""",
)

case(
    "clock times behind titles",
    """
BREAKFAST CIRCLE

Porridge ........ 8:00 - 8:20
Bell ............ 8:20 - 8:22
How did you sleep? (45 s each) ... 8:22 - 8:30
Reading ......... 8:30 - 8:35
Sharing ......... 8:35 - 9:05
Stretch ......... 9:05 - 9:10
Plans for today, one sentence each ... 9:10 - 9:18
Goodbye ......... 9:18 - 9:20
""",
    """
break/opening 20m -
opening/silence/lead 2m -
check-in/round 8m 45s ?How did you sleep?
lead 5m -
sharing-round/open 30m -
break 5m -
check-out/round 8m -
close 2m -
""",
)

case(
    "nested list with sections",
    """
* Part A: coming together (25 min)
  * hello, rules (5 min)
  * energy round, 1 min each (20 min)
* Part B: going deeper (55 min)
  * pick a theme (5 min)
  * popcorn sharing (40 min)
  * quiet (10 min)
* Part C: going home (10 min)
  * one hope each (7 min)
  * bell (3 min)
""",
    """
opening/lead 5m -
check-in/round 20m 1m
topics 5m -
open 40m -
silence 10m -
check-out/round 7m -
close/lead 3m -
""",
    ".md",
)

case(
    "CSV with quotes and commas",
    """
"Start","Finish","Activity","Prompt","Turn (min)"
"18:00","18:05","Welcome, candle","",""
"18:05","18:20","Check-in","What's alive in you, right now?","1.5"
"18:20","18:55","Circle of stories","When were you brave, and who saw it?","4"
"18:55","19:05","Break","",""
"19:05","19:25","Pair walk","",""
"19:25","19:35","Check-out","What stays?","1"
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?What's alive in you, right now?
sharing-round 35m 4m ?When were you brave, and who saw it?
break 10m -
groups 20m -
check-out 10m 1m ?What stays?
""",
    ".csv",
)


case(
    "mail: the library",
    """
Hello Mina,

The caretaker lets us in at 5.45 pm. At 6 we begin: I greet everyone and remind them of the rules. By 6.10 we \
should be in the check-in, which takes twenty minutes with two minutes a person. The big sharing takes from \
6.30 until 7.15. Then people need a cup of tea, a quarter of an hour is enough. At half past seven they \
choose a partner and tell each other about someone who helped them (ten minutes each). We come back at ten to \
eight for a last round of one sentence each, and say goodnight at eight.

Many thanks
Josie
""",
    """
break/opening/lead 15m -
opening/lead 10m -
check-in 20m 2m
sharing-round/open 45m -
break 15m -
groups 20m 10m
check-out 10m -
close - -
""",
)

case(
    "mail: in telegram style",
    """
Circle Thurs. Venue: hall. 75 mins.
Open w/ bell + welcome, 5. Check-in, 1 min each, 10. Share: "What are you carrying?", 30. Break, 5. Threes, \
15. One word out, 5. Close, 5.
Ring if stuck. R.
""",
    """
opening/lead 5m -
check-in 10m 1m
sharing-round 30m - ?What are you carrying?
break 5m -
groups 15m -
check-out 5m -
close 5m -
""",
)

case(
    "mail: with reasons",
    """
Dear Sophie,

I've learned to start softly, so there are ten minutes of arriving before anything happens. Then I open the \
circle with a poem; that needs three minutes. Since people come straight from work, the check-in gets twenty \
minutes (two minutes each). The heart of the evening is a sharing round of forty-five minutes with four \
minutes for each person. Because everybody is tired afterwards we stop for ten minutes. The two of us then \
hold twenty minutes of silence and journaling, which people love. And we end with a ten-minute check-out.

Warmly
Ann-Kathrin
""",
    """
opening/break/lead/silence 10m -
opening/lead 3m -
check-in 20m 2m
sharing-round 45m 4m
break 10m -
silence 20m -
check-out 10m -
""",
)

case(
    "Mail: Elterncafé",
    """
Hallo Frau Yilmaz,

das Elterncafé beginnt um 9 Uhr und endet um 11 Uhr. Von 9 bis 9:20 Uhr trinken wir Kaffee. Um 9:20 Uhr \
stelle ich die Regeln vor (5 Minuten). Danach erzählt jede Mutter und jeder Vater zwei Minuten lang, wie es \
zu Hause geht; das dauert etwa 25 Minuten. Von 9:50 bis 10:30 Uhr sprechen wir über das Thema des Monats. \
Dann gibt es zehn Minuten Pause. In den letzten zwanzig Minuten sagen alle, was sie ausprobieren wollen.

Freundliche Grüße
S. Brandt
""",
    """
break 20m -
lead/opening 5m -
check-in/round/sharing-round 25m 2m
open 40m -
break 10m -
check-out/round 20m -
""",
)

case(
    "Mail: für die Vertretung, im Du",
    """
Hi Nils,

also: Wir sind sieben und haben anderthalb Stunden. Du fängst mit einer Minute Stille an. Dann Ankommen: \
jeder zwei Minuten, macht eine Viertelstunde. Danach zwei Anliegen à 20 Minuten: 5 Minuten erzählen, 5 \
Minuten nachfragen, 8 Minuten teilen die anderen ihre Erfahrungen, 2 Minuten Fazit. Dann 10 Minuten Pause. \
Dann 15 Minuten offene Runde. Am Ende ein Wort von jedem (5 Minuten).

Danke!
Oskar
""",
    """
silence 1m -
check-in 15m 2m
challenges 40m -
break 10m -
open 15m -
check-out 5m -
""",
)

case(
    "correo: la biblioteca",
    """
Hola, Teo:

El miércoles abrimos a las 18:30 y acabamos a las 20:00. Lo primero es la bienvenida, cinco minutos. Luego \
hacemos una ronda para saber cómo está cada quien, un minuto por persona, diez minutos en total. A las 18:45 \
Julia presenta su caso: lo cuenta en cinco minutos, le hacemos preguntas durante diez minutos y después \
compartimos nuestra experiencia quince minutos. A las 19:15 hacemos una pausa de diez minutos. A las 19:25 \
hay conversación libre. A las 19:50 cada quien dice una palabra y nos despedimos.

Gracias mil
Sara
""",
    """
opening/lead 5m -
check-in 10m 1m
challenges 30m -
break 10m -
open 25m -
check-out 10m -
""",
)

case(
    "correo: nota rápida",
    """
Hola! plan de hoy: 17h llegada y mate, 17:15 ronda de bienvenida (1 min c/u), 17:30 compartir en círculo con \
el palo, 18:15 recreo, 18:25 en duplas 10 min cada uno, 18:45 cierre con abrazo, 18:55 a casa. besos
""",
    """
break/opening 15m -
check-in 15m 1m
sharing-round 45m -
break 10m -
groups 20m 10m
close/check-out 10m -
""",
)
