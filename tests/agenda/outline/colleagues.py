"""Outlines of thirty facilitators, each written before the reader had seen it."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

COLLEAGUES: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    COLLEAGUES.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "a mail that gives the last ten minutes to a round",
    """
Hi Jo,

here is what I have in mind for Thursday. We start at 7 with a welcome and the agreements, ten minutes at most. Then\
 a check-in round, two minutes per person: "What colour is your week?" That should take us to half past seven. After\
 the check-in we do pairs for a quarter of an hour, everyone tells their partner about something they are proud of. \
Then a break of ten minutes. After the break we sit together again for the sharing round, forty minutes. The last \
ten minutes are for a closing round with one word from each.

Love, Mia
""",
    """
opening 10m -
check-in 20m 2m ?What colour is your week?
groups 15m -
break 10m -
sharing-round 40m -
check-out 10m -
""",
)
case(
    "a table whose notes say each one's time",
    """
# Grief circle, November

| Time | Who | What | Notes |
|------|-----|------|-------|
| 18:30–18:40 | Ruth | Welcome & candle | read the names |
| 18:40–19:00 | all | Check-in | 2 min each |
| 19:00–19:05 | – | Silence | |
| 19:05–19:50 | all | Sharing: what helps, what doesn't? | talking stone |
| 19:50–20:00 | | Tea | |
| 20:00–20:20 | Tom | Threes: what do you need now? | |
| 20:20–20:30 | Ruth | Closing poem | |
""",
    """
opening 10m -
check-in 20m 2m
silence 5m -
sharing-round 45m -
break 10m -
groups 20m -
close 10m -
""",
    ".md",
)
case(
    "a running order with minute marks",
    """
MEN'S TABLE – running order

1. Doors open, grab a drink (15')
2. Settle. Phones off. (2')
3. Opening words – Dave (5')
4. Round 1: "One win, one struggle" – 3' each (30')
5. Round 2: go deeper, no cross talk (40')
6. Comfort break (10')
7. Open floor (20')
8. Check-out: one word (8')
9. Close (5')
""",
    """
break/lead/opening 15m -
silence/lead/opening 2m -
opening/lead 5m -
round/sharing-round/check-in 30m 3m
round/sharing-round 40m -
break 10m -
open 20m -
check-out 8m -
close 5m -
""",
)
case(
    "a handbook with Say, Ask and Do",
    """
Carers' group handbook - Meeting structure (90 minutes)

Step 1. Welcome (5 minutes)
Say: "Welcome everyone, it's good that you're here."
Do: light the candle, point out the toilets.

Step 2. Checking in (20 minutes)
Ask: How has your fortnight been?
Do: pass the stone clockwise. About two minutes each.

Step 3. Main topic (45 minutes)
Say: "Tonight's topic is asking for help."
Ask: When did you last ask somebody for help?
Do: let whoever is ready begin. No fixed order.

Step 4. Breathing space (5 minutes)
Do: sit quietly, eyes closed if people like.

Step 5. Leaving (15 minutes)
Ask: What will you do for yourself this week?
Say: "Thank you all. Go gently."
""",
    """
opening 5m -
check-in 20m 2m ?How has your fortnight been?
open/sharing-round 45m - ?When did you last ask somebody for help?
silence 5m -
check-out 15m - ?What will you do for yourself this week?
""",
)
case(
    "a twelve-hour clock with its half at every time",
    """
7.00pm Arrive, tea & biscuits
7.15pm Welcome / ground rules
7.25pm Go-round: how are you, really?
7.55pm Small groups of 4 – "what's keeping you going"
8.25pm Back in the big circle, anyone who wants to shares
8.50pm Quiet minute
8.52pm Closing go-round (one word)
9.00pm Finish
""",
    """
break/opening/lead 15m -
opening/lead 10m -
check-in/round 30m - ?how are you, really?
groups 30m -
open 25m -
silence 2m -
check-out 8m -
""",
)
case(
    "elapsed hours with an end",
    """
00:00 Opening ritual
00:05 Check-in (everyone, 1 min each)
00:20 Input: what is burnout?
00:35 Breakout in pairs
00:55 Harvest in plenary
01:10 BREAK
01:20 Challenge rounds (2 people, 20 min each)
02:00 Check-out
02:10 Closing ritual
02:15 END
""",
    """
opening 5m -
check-in 15m 1m
lead 15m -
groups 20m -
open 15m -
break 10m -
challenges 40m -
check-out 10m -
close 5m -
""",
)
case(
    "a spreadsheet with a start, minutes and a total",
    """
Item	Mins	Start	Details
Gathering	10	6:30 PM	music on
Opening circle	5	6:40 PM	bell
Check in	20	6:45 PM	90 seconds each
Reading	5	7:05 PM	poem by the host
Journaling	10	7:10 PM	in silence
Sharing round	35	7:20 PM	share time equally
Closing circle	5	7:55 PM	hold hands
Total	90
""",
    """
break/opening/lead 10m -
opening 5m -
check-in 20m 1m30s
lead 5m -
silence 10m -
sharing-round 35m -
close 5m -
""",
    ".tsv",
)
case(
    "lengths in words below each title",
    """
Welcome
10 mins

Check-in round
20 mins, 2 mins per person

Silence
3 mins

Sharing
1 hour

Break
¼ hour

Open conversation
half an hour

Check-out
10 mins
""",
    """
opening 10m -
check-in 20m 2m
silence 3m -
sharing-round 1h -
break 15m -
open 30m -
check-out 10m -
""",
)
case(
    "French clock times with a hot seat in parts",
    """
Tuesday parents evening 19h30-21h30

19h30 - 19h40  bienvenue / welcome
19h40 - 20h10  first round: what was hard this week, what was good?
20h10 - 20h20  pause
20h20 - 21h10  2 x hot seat (25' each: 5' tell, 5' questions, 10' ideas, 5' what I take)
21h10 - 21h25  last round: one sentence
21h25 - 21h30  close
""",
    """
opening 10m -
check-in/round/sharing-round 30m - ?what was hard this week, what was good?
break 10m -
challenges 50m -
check-out/round 15m -
close 5m -
""",
)
case(
    "minutes before a colon",
    """
Plan for the Wednesday group
- 10 min: landing, three breaths together
- 15 min: check in (pass the shell)
- 25 min: pairs, 2 x 12 min - "tell me about a moment you felt seen"
- 10 min: break
- 45 min: circle. What did you discover? Talking piece.
- 10 min: thanks, announcements, stack the chairs
""",
    """
opening/silence/lead 10m -
check-in 15m -
groups 25m 12m
break 10m -
sharing-round/round 45m - ?What did you discover?
close 10m -
""",
)
case(
    "numbers with minutes in square brackets",
    """
# Sobriety circle

1. Opening [5 min] – serenity reading
2. Newcomers introduce themselves [5 min]
3. Check-in [20 min] – 90 sec each
   - *How was the weekend?*
4. Speaker [15 min] – Pat tells their story
5. Reflections [30 min] – whoever is moved, no crosstalk
6. Chips & announcements [5 min]
7. Closing [5 min] – hold hands, moment of silence
""",
    """
opening 5m -
round/check-in 5m -
check-in 20m 1m30s ?How was the weekend?
lead 15m -
open 30m -
lead 5m -
close 5m -
""",
    ".md",
)
case(
    "a spreadsheet with semicolons and quotation marks",
    """
"Nr.";"Start";"End";"Part";"Question or sentence"
1;19:00;19:10;"Opening";"Say: Welcome, all of you."
2;19:10;19:35;"Check-in";"What is alive in you?"
3;19:35;20:15;"Sharing round";"Where did you meet kindness?"
4;20:15;20:25;"Break";
5;20:25;20:55;"Pairs";"What would you like to ask for?"
6;20:55;21:05;"Check-out";"One word for tonight?"
""",
    """
opening 10m -
check-in 25m - ?What is alive in you?
sharing-round 40m - ?Where did you meet kindness?
break 10m -
groups 30m - ?What would you like to ask for?
check-out 10m - ?One word for tonight?
""",
    ".csv",
)
case(
    "a page that gives the first quarter of an hour to tea",
    """
Circle of carers: how we run it

The meeting lasts an hour and a half. The first quarter of an hour is for arriving and tea. The keeper then opens \
the circle with a short reading, five minutes. Next the stone goes round once for the check-in; nobody speaks longer\
 than a minute, so that is about ten minutes. The heart of the evening is the second round, forty minutes, in which \
each person tells what they have been living with. Five minutes of quiet follow. The last quarter of an hour is for \
the closing round.
""",
    """
break/opening/lead 15m -
opening/lead 5m -
check-in 10m 1m
sharing-round/round 40m -
silence 5m -
check-out/close 15m -
""",
)
case(
    "a table with a running sum",
    """
# Book-of-life evening

| # | Block | Length | Cumulative | Method |
|---|---|---|---|---|
| 1 | Opening | 5 | 0:05 | lead |
| 2 | How do I arrive? | 15 | 0:20 | round, 1.5 min each |
| 3 | Writing alone | 10 | 0:30 | silence |
| 4 | Reading to a partner | 20 | 0:50 | pairs |
| 5 | Pause | 10 | 1:00 | - |
| 6 | What stays? | 40 | 1:40 | talking stick round |
| 7 | Thanks | 5 | 1:45 | lead |
| | **Sum** | **105** | | |
""",
    """
opening 5m -
check-in/round 15m 1m30s ?How do I arrive?
silence 10m -
groups 20m -
break 10m -
sharing-round/round 40m - ?What stays?
close 5m -
""",
    ".md",
)
case(
    "ranges of minutes between dashes",
    """
*Chronic pain peer group – 75 mins*

Check in — 10-12 min — pain scale + one sentence
Body scan (guided, 8 min)
Main sharing — 30 min — "What did pain stop you from doing, and what did it not?"
Tips swap — 15 min — free for all
Check out — 5-7 min
""",
    """
check-in 12m -
silence/lead 8m -
sharing-round 30m - ?What did pain stop you from doing, and what did it not?
open 15m -
check-out 7m -
""",
)
case(
    "minutes since the beginning above each title",
    """
Facilitator script

(0-5 min) OPEN
"Hello and welcome. Tonight we keep what's said here, here."
Ring the bell.

(5-20 min) CHECK IN
"In two sentences: how do you come in tonight?"

(20-55 min) DYADS
Pick a partner you don't know well. Ten minutes each way, then five minutes to talk freely, then swap seats.
"What do you long for?"

(55-65 min) BREAK

(65-85 min) PLENARY
"What was it like?"
Nobody has to speak.

(85-90 min) CLOSE
Bell.
""",
    """
opening 5m -
check-in 15m - ?In two sentences: how do you come in tonight?
groups 35m 10m ?What do you long for?
break 10m -
open 20m - ?What was it like?
close 5m -
""",
)
case(
    "titles with minutes in words",
    """
Welcome and purpose of the circle: 5 minutes
Grounding exercise: 3 minutes
Introducing the talking piece: 2 minutes
Values round: 15 minutes
Guidelines: 5 minutes
Storytelling round: 30 minutes
Next steps: 10 minutes
Check-out round: 10 minutes
Closing ceremony: 5 minutes
""",
    """
opening 5m -
silence/lead 3m -
lead 2m -
round 15m -
lead 5m -
round/sharing-round 30m -
open/lead 10m -
check-out 10m -
close 5m -
""",
)
case(
    "a column for each one's time",
    """
section;minutes;per person;prompt
Intro;5;;
Check-in;18;2 min;What do you bring with you?
Silent walk;20;;
Pairs;16;8 min;What did you notice?
Snacks;15;;
Story round;36;4 min;Which road did you not take?
Goodbyes;10;1 min;
sum;120;;
""",
    """
opening 5m -
check-in 18m 2m ?What do you bring with you?
silence 20m -
groups 16m 8m ?What did you notice?
break 15m -
sharing-round/round 36m 4m ?Which road did you not take?
check-out/close 10m 1m
""",
    ".csv",
)
case(
    "a mail with a break that is mentioned again",
    """
Dear Noor,

thank you for stepping in on Sunday! The circle goes from 4 to 6. The first ten minutes are for arriving, people \
pour themselves some tea. At ten past four you ring the bell and read the welcome text (5 min). Next is the opening \
round: each person says their name and how they are, a minute and a half each, fifteen minutes in total. Then it's \
three quarters of an hour for the talking piece. It travels clockwise and nobody comments. At 5.15 we have a quarter\
 of an hour's break. After the break anyone may respond to what they heard, twenty minutes. The last ten minutes \
belong to the closing round: "What will you carry home?"

Warmly, Eva
""",
    """
break/opening/lead 10m -
opening/lead 5m -
check-in/round 15m 1m30s
sharing-round/round 45m -
break 15m -
open 20m -
check-out 10m - ?What will you carry home?
""",
)
case(
    "a ruled heading with the day and the hour",
    """
Circle for new fathers            Thu 19:30
-------------------------------------------
19:30   Arrivals, soft drinks
19:45   Welcome + house rules              Ben
19:50   First round (3 min each)           all
        "What has changed?"
20:20   Break
20:30   Pairs: swap one worry              all
20:50   One father's dilemma               Ali
21:20   Final round, one word              all
21:30   Doors close
""",
    """
break/opening/lead 15m -
opening/lead 5m -
round/check-in/sharing-round 30m 3m ?What has changed?
break 10m -
groups 20m -
challenges 30m -
check-out 10m -
""",
)
case(
    "bold titles with ranges since the beginning",
    """
### Facilitation notes: "Living with loss" (week 3 of 8)

Total time: 1 hr 45 min

**0:00 – 0:10 Gathering**
Say: "It's good to see you."
Do: hand out name badges

**0:10 – 0:35 Check-in**
Ask: How has the week been for you?
Each person has up to 2½ minutes.

**0:35 – 0:50 Short teaching: waves of grief**

**0:50 – 1:00 Tea**

**1:00 – 1:35 Sharing in the circle**
Ask: When did a wave come this week?
Tip: leave silences be

**1:35 – 1:45 Closing ritual**
Do: each person lights a tealight
""",
    """
opening/lead/break 10m -
check-in 25m 2m30s ?How has the week been for you?
lead 15m -
break 10m -
sharing-round 35m - ?When did a wave come this week?
close/check-out 10m -
""",
    ".md",
)
case(
    "turns in seconds in a column",
    """
Who,What,How long (min),Per person (sec),Starts
Ivy,Opening words,5,,18:00
all,How are you tonight?,20,90,18:05
all,Collect topics,5,,18:25
all,Vote,5,,18:30
holder,Challenge one,25,,18:35
holder,Challenge two,25,,19:00
all,Closing words from everyone,10,45,19:25
,TOTAL,95,,
""",
    """
opening 5m -
check-in/round 20m 1m30s ?How are you tonight?
topics 5m -
topics 5m -
challenges 25m -
challenges 25m -
check-out 10m 45s
""",
    ".csv",
)
case(
    "small letters with minute marks",
    """
- settle in and breathe (3')
- hello from Kay, what tonight is about (7')
- quick round: name + one word (10')
- write for yourself: what drains you, what fills you (8')
- in pairs, tell each other (2 x 6')
- harvest on the big sheet (10')
- pause (10')
- who'd like the group's attention? two people, 20' each (40')
- what are you taking with you? 1' each (10')
- Kay reads a poem and we're off (5')
""",
    """
silence/opening 3m -
opening/lead 7m -
check-in/round 10m -
silence 8m -
groups 12m 6m
open 10m -
break 10m -
challenges 40m -
check-out 10m 1m ?what are you taking with you?
close/lead 5m -
""",
)
case(
    "a table with clock times and minutes",
    """
| When | Minutes | Block | Details |
|:--|--:|:--|:--|
| 6 pm | 15 | Doors & snacks | |
| 6.15 | 10 | Hello, agreements | read aloud in turns |
| 6.25 | 25 | Rose, thorn, bud | 2–3 min each |
| 6.50 | 20 | Triads | 6 min each + 2 min to switch |
| 7.10 | 10 | Stretch | |
| 7.20 | 30 | Fishbowl | topic: asking for help |
| 7.50 | 10 | Check out | "One thing I'll try" |
""",
    """
break/opening/lead 15m -
opening/lead 10m -
check-in/round 25m 3m
groups 20m 6m
break 10m -
open 30m -
check-out 10m -
""",
    ".md",
)
