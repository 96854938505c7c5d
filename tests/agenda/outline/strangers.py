"""Outlines of people further away, in every shape, written before the reader had seen one of them."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

STRANGERS: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    STRANGERS.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "a big book meeting with three minutes at most",
    """
# Tuesday Night Big Book meeting

* Serenity Prayer & welcome (3 mins)
* Readings – How It Works, the Traditions (7 mins)
* **Speaker shares their story** (20 min)
* Open sharing, 3 mins max per person (25 min)
* 7th Tradition basket & announcements (5 mins)
* Burning desires (5 mins)
* Closing circle, Lord's Prayer (2 mins)
""",
    """
opening/lead 3m -
lead 7m -
lead 20m -
open 25m 3m
lead 5m -
open 5m -
close 2m -
""",
    ".md",
)

case(
    "a grief group with minute marks in brackets",
    """
GRIEF GROUP, week 3 of 8

1. Lighting the candle [5']
2. Check in round – name, who you lost, one word for today [20']
3. Facilitator teaches: the waves of grief [10']
4. Tea [10']
5. In twos: a memory I carry [20' – 10' each]
6. Whole group: what came up [15']
7. Minute of silence for those we remember [1']
8. Blowing out the candle, homework for next week [4']
""",
    """
opening 5m -
check-in 20m -
lead 10m -
break 10m -
groups 20m 10m
open 15m -
silence 1m -
close 4m -
""",
    ".md",
)

case(
    "a men's circle with a list under one item",
    """
Men's circle – The Forge, Thursdays

Arriving, grounding breath (10m)
Smudge + opening words (5m)
Weather report round (each man 2 min) (20m)
Deep dive: one or two men bring something live (60m)
    - tell it
    - mirrors from the others
    - what he takes
Acknowledgements (10m)
Check-out, one word (5m)
""",
    """
lead/silence/opening 10m -
opening 5m -
check-in 20m 2m
challenges 60m -
round/open 10m -
check-out 5m -
""",
)

case(
    "new mothers with babies",
    """
## New mums' cuppa & chat — Wednesday 10am

- Hello song and names (10 minutes)
- How was your week? Everyone gets a go, babies too (25 minutes)
- Break: feed, change, cake! (15 minutes)
- Topic of the month: sleep (or not) – open chat (30 minutes)
- What I'll do for myself this week – quick round (8 minutes)
- Goodbye song (2 minutes)

Bring a blanket. Creche next door.
""",
    """
opening/lead 10m -
check-in/sharing-round 25m -
break 15m -
open 30m -
check-out/round 8m -
close 2m -
""",
    ".md",
)

case(
    "lengths that a clock could show",
    """
Veterans' coffee circle
Chair: Dave

Welcome / ground rules (0:05)
Roll call – name, branch, how you're doing (0:15)
Old business: follow up from last week (0:10)
Main share (0:40), 4 minutes each
Smoke break (0:10)
Resources & announcements (0:05)
Moment of silence for the fallen (0:01)
Dismissed (0:04)
""",
    """
opening 5m -
check-in 15m -
lead/open 10m -
sharing-round 40m 4m
break 10m -
lead 5m -
silence 1m -
close 4m -
""",
)

case(
    "minutes since the beginning in a table",
    """
| # | Min. | Item | Each |
|---|---|---|---|
| 1 | 0–5 | Welcome & land acknowledgement | – |
| 2 | 5–20 | Go-round: arriving | 1½ min |
| 3 | 20–50 | Clearness: the focus person speaks, honest open questions | – |
| 4 | 50–55 | Silence | |
| 5 | 55–80 | Mirroring round | 2 min |
| 6 | 80–85 | Thanks and goodbye | |
""",
    """
opening 5m -
check-in 15m 1m30s
challenges 30m -
silence 5m -
round 25m 2m
close 5m -
""",
    ".md",
)

case(
    "carers of a hospital from six on",
    """
Carers' Group, St Luke's Hospital — running order

6.00pm - 6.10pm    Tea and arrivals
6.10pm - 6.15pm    Welcome, confidentiality
6.15pm - 6.40pm    Round: how has your week been
6.40pm - 7.10pm    Two carers bring a worry (15 min each)
7.10pm - 7.20pm    Relaxation exercise with Priya
7.20pm - 7.30pm    One nice thing you will do for yourself
""",
    """
break/lead 10m -
opening 5m -
check-in/sharing-round/round 25m -
challenges 30m -
lead/silence 10m -
check-out/round 10m -
""",
)

case(
    "a supper club with courses",
    """
Supper club conversation night

19.00  doors, drinks
19.30  welcome from the hosts
19.35  starter + question 1: "Where did you feel at home as a child?" in pairs
20.00  main + question 2 (round the table)
20.45  dessert, free talk
21.15  one thank you each
21.30  finish
""",
    """
break/lead 30m -
opening 5m -
groups 25m -
round 45m -
open/break 30m -
check-out/round 15m -
""",
)

case(
    "young people with snacks",
    """
Queer youth drop-in (14–18)

5:00pm – snacks and hanging out
5:20pm – names & pronouns circle
5:30pm – highs and lows, everyone who wants to
6:00pm – small groups of 3: a time I felt proud
6:25pm – game break!
6:35pm – ask-it basket: facilitators answer anonymous questions
6:55pm – closing squeeze
7:00pm – home time
""",
    """
break 20m -
check-in/round 10m -
sharing-round/check-in/open 30m -
groups 25m -
break 10m -
lead/open 20m -
close 5m -
""",
)

case(
    "teaching assistants with an h in the hours",
    """
# Reflective practice for teaching assistants

- 15h30 settle, kettle on
- 15h40 check-in (a word and a number)
- 15h50 case: Leila's dilemma; presenting, questions, reflecting team
- 16h35 stretch
- 16h40 "What will I try on Monday?" go-round, 1 min each
- 16h55 close
- 17h00 end
""",
    """
break/lead/silence/opening 10m -
check-in 10m -
challenges 45m -
break 5m -
check-out/round 15m 1m
close 5m -
""",
    ".md",
)

case(
    "worship sharing by the clock",
    """
Quaker worship sharing – First Day

10:00 to 10:20 — centering silence
10:20 to 10:25 — the clerk reads the query
10:25 to 11:15 — worship sharing; each may speak once, silence between speakers
11:15 to 11:25 — afterthoughts
11:25 to 11:30 — handshakes, notices
""",
    """
silence 20m -
lead 5m -
open/round/sharing-round 50m -
open 10m -
close 5m -
""",
)

case(
    "a day in two columns with tabs",
    """
Programme, Saturday

9 am\tRegistration and coffee
9:30\tWelcome
9:45\tOpening round
10:30\tBreak
10:45\tListening pairs (5 min each way)
11:15\tHarvest in plenary
11:45\tEvaluation round
12 noon\tLunch
1pm\tOpen space: propose topics
1:20\tSession 1 in groups of four
2:20\tClosing circle
2:45 pm\tDepart
""",
    """
break/lead 30m -
opening 15m -
check-in/round 45m -
break 15m -
groups 30m 5m
open 30m -
check-out/round 15m -
break 60m -
topics/open 20m -
groups 60m -
close/check-out 25m -
""",
)

case(
    "co-counselling since the beginning",
    """
Co-counselling evening

0:00 Welcome and news-and-goods
0:15 Short theory bit: attention and discharge
0:30 Pair sessions, 20 mins each way
1:15 Break
1:25 Demo by the teacher
1:50 Appreciation circle
2:00 Finish
""",
    """
opening/check-in 15m -
lead 15m -
groups 45m 20m
break 10m -
lead 25m -
round/check-out/close 10m -
""",
)

case(
    "minutes named before each title",
    """
Timings run from when the bell rings.

Minute 0: bell, opening poem
Minute 3: agreements read aloud by volunteers
Minute 8: passing the stone – what brought you
Minute 38: passing the stone again – what you need
Minute 58: silence
Minute 60: closing poem, bell
Minute 62: done
""",
    """
opening 3m -
lead 5m -
round/sharing-round/check-in 30m -
round/sharing-round 20m -
silence 2m -
close 2m -
""",
)

case(
    "hours and minutes since the beginning",
    """
t+00:00   Host welcomes, frames
t+00:10   Opening go-round, 2' each
t+00:35   Fishbowl: four in the middle
t+01:15   Comfort break
t+01:25   Triads
t+01:55   Final word from everybody
t+02:05   Close
""",
    """
opening 10m -
check-in/round 25m 2m
open 40m -
break 10m -
groups 30m -
check-out 10m -
close - -
""",
)

case(
    "widows who knit",
    """
Knitting & nattering for widows

10 min welcome, cast on
20 min - how are you really, round the room
45 min free chat while we knit
10 min tea n biscuits
15 min someone reads something they love
5 min bye bye
""",
    """
opening 10m -
check-in/round/sharing-round 20m -
open 45m -
break 10m -
lead 15m -
close 5m -
""",
)

case(
    "headings with a sentence of time",
    """
# Circle of trust

## Opening silence
5 minutes

## Naming the theme
10 minutes. Facilitator.

## Third thing: a poem
15 minutes
Read it twice. What line speaks to you?

## Dyads
half an hour, fifteen minutes per person

## Large circle
40 minutes
Speak into the centre. No fixing, no saving.

## Closing round
10 minutes, one sentence each
""",
    """
silence 5m -
lead/topics 10m -
lead/open 15m -
groups 30m 15m
open 40m -
check-out 10m -
""",
    ".md",
)

case(
    "a men's shed with bare numbers",
    """
Men's shed Wednesday yarn

brew and a bickie, 15
safety notes, 5
yarn round – what are you working on, 20, two minutes a man
hands-on, 60
lunch, 30
wash up and what's next, 10
""",
    """
break 15m -
lead 5m -
check-in/round/sharing-round 20m 2m
open/lead/break 60m -
break 30m -
close 10m -
""",
)

case(
    "lengths in words before each title",
    """
* a quarter of an hour: arriving, breathing
* 1 hr: council with the talking stick
* a quarter of an hour: break
* three quarters of an hour: witness circle in the inner and outer ring
* 5 mins: gratitude and close
""",
    """
lead/silence/opening 15m -
round/sharing-round 60m -
break 15m -
open 45m -
close/check-out 5m -
""",
)

case(
    "leaders of dots",
    """
Welcome ............ 5 min
Check-in ........... 15 min (1 min each)
Sharing ............ 45 min (4-5 min each)
Break .............. 10 min
Responses .......... 15 min
Meditation ......... 5 min
Closing ............ 5 min
""",
    """
opening 5m -
check-in 15m 1m
sharing-round 45m 5m
break 10m -
open 15m -
silence 5m -
close 5m -
""",
)

case(
    "a script with labels in capitals",
    """
Smoking cessation support – leader's guide

A) Greet people at the door. 10 min
   SAY  Grab a coffee, find a seat.
B) Success round. 15 min, 1-2 min each
   ASK  What went well since last week?
   DO   Clap for everybody.
C) Slip-ups: problem solving for one member. 25 min
   SAY  Who wants to bring a slip or a craving?
   DO   Let them tell it, then ask questions, then offer ideas only if they want.
D) Plan for the week, in pairs. 10 min
E) Pledge & goodbye. 5 min
   SAY  One day at a time.
""",
    """
lead/opening/break 10m -
check-in/round/sharing-round 15m 2m
challenges 25m -
groups 10m -
close/check-out 5m -
""",
)

case(
    "a script with labels in brackets",
    """
Session plan

1) Gather - 5 mins
   [Facilitator says] "Thanks for coming. Phones off, please."
2) Land - 3 mins of quiet
3) Name round - 10 mins
   [Facilitator asks] "What's the story of your name?"
   [Facilitator does] keeps time: 1 min pp
4) Story circle - 40 mins
   [Facilitator asks] "Tell of a time you were helped by a stranger."
   [Facilitator does] 5 min per person, bell at the end
5) Cross-talk - 15 mins
6) Adjourn - 2 mins
""",
    """
opening 5m -
silence 3m -
check-in/round 10m 1m
sharing-round/round 40m 5m
open 15m -
close 2m -
""",
)

case(
    "mail: stepping in on Thursday",
    """
Hi Jo,

thanks for stepping in on Thursday. We start at 7 with five minutes of welcome. After that comes a \
check-in, a minute and a half each, which takes about a quarter of an hour. Then we share for 40 minutes, \
around the circle. We have a ten-minute tea break after that. After the break the floor is open for \
twenty minutes. We finish with a closing round of ten minutes.

The key is under the pot. Love, Ruth
""",
    """
opening 5m -
check-in 15m 1m30s
sharing-round/round 40m -
break 10m -
open 20m -
check-out 10m -
""",
)

case(
    "mail: how the dads' night runs",
    """
Dear Sam,

Here's how the dads' night usually runs.

From 8 to 8.15 people wander in and grab a beer. At quarter past eight I say a few words of welcome, no \
more than five minutes. Then every dad gets two minutes to say how he's doing, that's 20 minutes in all. \
From 8:40 until 9:20 one of us brings a problem and the others ask questions and share what they've been \
through. We split into pairs for 20 minutes then. The last ten minutes are for a quick closing round.

Don't worry if it overruns a bit.

Cheers
Mike
""",
    """
break/lead 15m -
opening 5m -
check-in 20m 2m
challenges 40m -
groups 20m -
check-out 10m -
""",
)

case(
    "mail: an evening with a candle",
    """
Morning!

We begin with a minute's silence. The welcome and the reading of our agreements take 4 minutes. Everyone \
then says in a sentence how they come, 10 minutes altogether. For the next half hour, we go round once \
with the question "What have you had to let go of?". Three minutes each. At 20:00 there's a break of \
fifteen minutes. In the second half we do twenty minutes in threes. And the last five minutes are mine: \
notices, thanks, candle out.

Best wishes, Ingrid (ring me if stuck: 07700 900123)
""",
    """
silence 1m -
opening/lead 4m -
check-in 10m -
round/sharing-round 30m 3m
break 15m -
groups 20m -
close 5m -
""",
)

case(
    "mail: covering for a friend",
    """
Hello Lee!

So glad you can cover for me. First comes the gathering, which is 10 minutes of milling about with tea. I \
open with a short poem (2 min). The check-in takes 18 minutes – that's about 2 minutes per person. Then \
an hour for two people's challenges, half an hour each. A five-minute stretch in the middle is a good \
idea! We close with appreciations for 8 minutes. All done by 9.

Thanks a million
x Bea
""",
    """
break/lead 10m -
opening/lead 2m -
check-in 18m 2m
challenges 60m -
break 5m -
round/check-out/close 8m -
""",
)

case(
    "mail: a debrief that is told to last",
    """
Dear colleagues

The nurses' debrief on Monday will last 45 minutes. I'll open it with three minutes on why we meet. Each \
of you will have two minutes to say what stayed with you from the week; I've reckoned 16 minutes for \
that. We'll sit quietly for two minutes. Then 18 minutes of conversation about what we need. I'd like to \
end with one word from everyone, 4 minutes, and two minutes for housekeeping.

Regards
Sister Anne
""",
    """
opening/lead 3m -
round/check-in/sharing-round 16m 2m
silence 2m -
open 18m -
check-out 4m -
lead/close 2m -
""",
)

case(
    "a spreadsheet with each one's minutes",
    """
Order,Activity,Duration (min),Per person (min),Facilitator notes
1,Welcome and housekeeping,5,,Fire exits
2,Check-in,15,1.5,Start with a volunteer
3,Deep listening in pairs,20,10,Bell at half time
4,Group reflection,25,,What did you notice?
5,Tea,10,,
6,Second round,20,2,
7,Closing,5,,Candle
""",
    """
opening 5m -
check-in 15m 1m30s
groups 20m 10m
open 25m -
break 10m -
round 20m 2m
close 5m -
""",
    ".csv",
)

case(
    "a spreadsheet with semicolons in quotes",
    """
"What we do";"How long";"Speaking time"
"Settling in, music";"10 minutes";""
"Opening words";"2 minutes";""
"Sharing circle";"50 minutes";"5 minutes each"
"Pause";"10 minutes";""
"Feedback, if wanted";"15 minutes";""
"Last words";"10 minutes";"1 minute each"
""",
    """
lead/break/silence 10m -
opening 2m -
sharing-round/round 50m 5m
break 10m -
open 15m -
check-out 10m 1m
""",
    ".csv",
)

case(
    "a spreadsheet with minutes and clock",
    """
mins,clock,stage
5,7.00pm,Gather & light the chalice
15,7.05pm,"Check in: joys and sorrows"
5,7.20pm,Silent meditation
35,7.25pm,"Topic: forgiveness. Sharing, one at a time"
20,8.00pm,Conversation
5,8.20pm,Likes and wishes
5,8.25pm,"Extinguish chalice, go in peace"
""",
    """
opening 5m -
check-in 15m -
silence 5m -
open/round/sharing-round 35m -
open 20m -
check-out/round/open 5m -
close 5m -
""",
    ".csv",
)

case(
    "young carers with clock and minutes",
    """
# Young carers, Friday club
16:30 – 18:00

**16:30** Pizza (15)
**16:45** Circle time, 20 min: rose, bud, thorn — everyone, 90 secs each
**17:05** Buddy chat
   * 5 min each
   * swap on the whistle
**17:20** Main activity (25 min): write a letter to yourself, in silence
**17:45** Circle again: read out a line if you like
**17:57** Cheers and high fives
**18:00** pick-up
""",
    """
break 15m -
check-in/sharing-round/round 20m 1m30s
groups 15m 5m
silence 25m -
open/round 12m -
close 3m -
""",
    ".md",
)

case(
    "what is before and after the plan",
    """
## Before
Set chairs, water, tissues.

## Plan (2 h)
1. Welcome – 5 min
2. Agreements – 5 min (read in turn)
3. Check-in, 90 seconds each – 15 min
4. **Challenge board**: write down what you'd like to work on, vote – 10 min
5. **Challenges**, 3 × 20 min
   - story 5 min
   - questions 5 min
   - been there too 8 min
   - takeaways 2 min
6. Break – 10 min (after the second)
7. Check-out – 10 min, 1 min each
8. Close – 5 min

## After
Stack chairs, lock up.
""",
    """
opening 5m -
lead 5m -
check-in 15m 1m30s
topics 10m -
challenges 60m -
break 10m -
check-out 10m 1m
close 5m -
""",
    ".md",
)

case(
    "the evening's length below its title",
    """
PERINATAL LOSS CIRCLE
90 minutes, facilitated by Amy + Joan

7:30 Opening — light candles, read names (10)
7:40 Introductions (each person 2 min) (20)
8:00 Sharing: no time limit, whoever is ready (40)
8:40 Body scan (8)
8:48 Closing circle: one hope, hand squeeze (12)

Tissues in the cupboard. Helpline number on the card.
""",
    """
opening 10m -
check-in/round 20m 2m
open/sharing-round 40m -
silence/lead 8m -
check-out/close 12m -
""",
)

case(
    "cases by the minute",
    """
Peer supervision for mediators (2 hours)

0-10 arrive, settle
10-25 check in (1 min)
25-35 choose the cases
35-75 case 1 (10 presenting, 10 clarifying questions, 15 reflections, 5 closing words of presenter)
75-85 break
85-110 case 2
110-120 learning round and goodbyes
""",
    """
lead/break/silence/opening 10m -
check-in 15m 1m
topics 10m -
challenges 40m -
break 10m -
challenges 25m -
check-out/close 10m -
""",
)

case(
    "a sangha with a greeting above",
    """
> Hi all, plan for Sunday's sangha. /M.

- 17.00–17.30 Sitting meditation
- 17.30–17.40 Walking meditation
- 17.40–17.45 Bell, five mindfulness trainings (one reads)
- 17.45–18.30 Dharma sharing: bow in, speak, bow out. Max 3 min each, please
- 18.30–18.35 Sitting, 3 bells
- then tea & dishes until 19.00

_Signed: the caretaking council_
""",
    """
silence 30m -
silence/lead 10m -
lead/silence 5m -
open/sharing-round/round 45m 3m
silence 5m -
break 25m -
""",
    ".md",
)

case(
    "hours with hrs",
    """
Bereaved by suicide peer group // monthly // max 10 people

— Doors 18:45 —
19:00 hrs: welcome, agreements (Tom) 10 min
19:10 hrs: first round: name + who I'm here for. 2 min per head
19:35 hrs: second round: free sharing, up to 5 min per head
20:25 hrs: pause for tea, 10 min
20:35 hrs: what helps – popcorn style
20:55 hrs: closing (self-care for tonight: each names one thing)
21:00 hrs: end
""",
    """
opening 10m -
check-in/round 25m 2m
round/sharing-round/open 50m 5m
break 10m -
open 20m -
check-out/close 5m -
""",
)

case(
    "a walking group indoors",
    """
Walking group for carers – plan B (rain)

Indoors, 10:30 to noon.

1. Kettle on & coats off, 10 min.
2. "Two words" check-in. 5 min.
3. Walk and talk, but sitting: pairs, knees to knees. 2 × 10 min.
4. Back in the big ring: harvest, 15 min.
5. Poem read by Nell; then quiet, 5 min.
6. Round of thanks. 10 min.
7. Who brings cake next time? 5 min.
""",
    """
break 10m -
check-in 5m -
groups 20m 10m
open 15m -
silence/lead 5m -
check-out/round 10m -
lead/close/open/check-out 5m -
""",
    ".md",
)


case(
    "a pain group with pictures",
    """
# Chronic pain peer group 🌿

1. 🫖 Kettle & comfy chairs (10 min)
2. 👋 Hello round – name + pain number today (10 min)
3. 🗣️ Story of the week: one volunteer tells, we listen (15 min)
4. 💬 Responses – "me too" only, no remedies! (15 min)
5. 🧘 Body scan led by Ines (10 min)
6. 🧰 Tip swap, popcorn (15 min)
7. 🙏 One kind thing I'll do for my body (10 min)
8. 👋 Bye! (5 min)
""",
    """
break 10m -
check-in 10m -
challenges/lead/sharing-round 15m -
open/round 15m -
silence/lead 10m -
open 15m -
check-out 10m -
close 5m -
""",
    ".md",
)

case(
    "a writing circle with sprints",
    """
PhD Writing Circle (Mondays, room 4.12)

- settle in, coffee [5 min]
- goals round: what will you have written by noon? [1 min each] [10 min]
- silent writing sprint I [45 min]
- stretch & window [10 min]
- silent writing sprint II [45 min]
- celebrate! each says one thing they got done [10 min]
""",
    """
break/silence 5m -
check-in/round 10m 1m
silence 45m -
break 10m -
silence 45m -
check-out/round 10m -
""",
)

case(
    "a death café at tables",
    """
**Death Café – running sheet for hosts**

* Welcome & what this is / isn't — (10)
* Table introductions — (10)
* Table conversation 1 — (30)
* Cake, always cake — (15)
* Table conversation 2 (people may move) — (30)
* Whole-room sharing: a phrase, a thought — (15)
* Thanks, feedback forms — (10)
""",
    """
opening 10m -
check-in 10m -
groups/open 30m -
break 15m -
groups/open 30m -
open 15m -
close/lead 10m -
""",
    ".md",
)

case(
    "a stammering group in a table",
    """
Stammering support – plan

| Clock | Activity | Minutes | Turn |
| --- | --- | --- | --- |
| 18:30–18:35 | Landing: three breaths | 5 | |
| 18:35–18:50 | Opening circle, names with voluntary stammer | 15 | 1 min |
| 18:50–19:20 | Topic talk: phone calls | 30 | |
| 19:20–19:30 | Pause | 10 | |
| 19:30–19:50 | Practice in pairs | 20 | 10 min |
| 19:50–20:00 | Round: proudest moment this week | 10 | 1 min |
""",
    """
silence 5m -
check-in 15m 1m
open/lead 30m -
break 10m -
groups 20m 10m
round/check-out 10m 1m
""",
    ".md",
)

case(
    "a church group in columns",
    """
  TIME            SEGMENT                    LED BY
  7:00 - 7:05     Call to order, prayer      Deacon Ray
  7:05 - 7:20     Praise reports             everyone
  7:20 - 7:50     Scripture study            Sister Jo
  7:50 - 8:20     Prayer requests            everyone
  8:20 - 8:28     Silent prayer              all
  8:28 - 8:30     Benediction                Deacon Ray
""",
    """
opening 5m -
check-in/round/sharing-round 15m -
lead/open 30m -
round/sharing-round/open 30m -
silence 8m -
close 2m -
""",
)

case(
    "a table with minute marks and a stone",
    """
| Part | How long | What we do | Remember |
|---|---|---|---|
| 1 | 5' | Bell, welcome | phones off |
| 2 | 20' | Go-round | 2' each, pass is ok |
| 3 | 3' | Quiet | |
| 4 | 40' | Council: "What are you grieving?" | 4' each, stone |
| 5 | 10' | Witness round | 1 sentence |
| 6 | 2' | Bell, end | |
""",
    """
opening 5m -
round/check-in 20m 2m
silence 3m -
sharing-round 40m 4m
round/check-out 10m -
close 2m -
""",
    ".md",
)

case(
    "pub philosophers",
    """
Sunday pub philosophers

4.30pm: pints
4.45pm: intro to the question (Marge)
4.55pm: everyone says their first thought
5.15pm: free-for-all
6.00pm: loo break / refill
6.10pm: small huddles of four
6.35pm: huddles report
6.55pm: final thoughts, one breath each
7.05pm: last orders
""",
    """
break 15m -
lead 10m -
round/check-in 20m -
open 45m -
break 10m -
groups 25m -
open 20m -
check-out 10m -
""",
)

case(
    "a climate circle that ends with a time",
    """
### Climate anxiety circle

**6 pm** Soup
**6:30** Grounding outside (barefoot if dry)
**6:40** Milling & mirrored gazing, pairs
**7:00** Truth mandala – whoever is called steps in
**7:50** Water break
**8:00** Honouring round: what I love that I could lose
**8:25** Song, circle of hands
**8:30**
""",
    """
break 30m -
silence/lead 10m -
groups 20m -
open 50m -
break 10m -
round/sharing-round/check-out 25m -
close 5m -
""",
    ".md",
)

case(
    "doulas by the plain clock",
    """
Doula debrief circle, third Thursday.
1900 Arrive, herbal tea
1915 Opening words & candle
1920 Round of births: each doula tells one (6 min)
2010 Body shake-out
2015 Tricky case, group reflects
2045 What I'm leaving here tonight
2055 Candle out
2100 Home
""",
    """
break 15m -
opening 5m -
sharing-round/round 50m 6m
break/lead 5m -
challenges 30m -
check-out 10m -
close 5m -
""",
)

case(
    "a class in the morning",
    """
Morning meeting, class 3B

8:45–8:50 greeting (handshake, high five or wave)
8:50–9:00 share: 3 children, 3 min each
9:00–9:08 activity – zip zap boing
9:08–9:12 morning message read together
9:12–9:15 quiet breathing
""",
    """
opening/round/check-in 5m -
sharing-round/round 10m 3m
lead/open 8m -
lead 4m -
silence 3m -
""",
)

case(
    "a listening evening since the start",
    """
Timeline (hh:mm from start)

* 00:00 Welcome, frame, agreements
* 00:10 Names + one feeling
* 00:25 Listening partners (7 min per partner)
* 00:40 Sharing in the round
* 01:15 Tea
* 01:30 Second listening, new partner
* 01:45 Gratitudes
* 01:55 Goodbye
* 02:00 (end)
""",
    """
opening 10m -
check-in 15m -
groups 15m 7m
sharing-round/round 35m -
break 15m -
groups 15m -
check-out/round 10m -
close 5m -
""",
    ".md",
)

case(
    "panellists and a room that responds",
    """
Schwartz-style round, 60'

0–5: facilitator opens
5–20: three panellists tell their story, 5' each
20–50: the room responds, no problem solving
50–55: panellists have the last word
55–60: thanks
""",
    """
opening 5m -
lead/sharing-round/round 15m 5m
open 30m -
round/check-out/lead 5m -
close 5m -
""",
)

case(
    "a camp fire after so many minutes",
    """
After 0 min - gather round the fire
After 5 min - song
After 10 min - pass the stick: best and worst of camp
After 35 min - ghost story
After 45 min - marshmallows
After 60 min - taps & silence
After 63 min - bed
""",
    """
opening/break 5m -
lead 5m -
check-in/sharing-round/round 25m -
lead/sharing-round 10m -
break 15m -
silence/close 3m -
""",
)

case(
    "times on a line of their own below",
    """
REFUGEE WOMEN'S SEWING CIRCLE
(translated notes)

tea, bread, babies
20 min

threads: each woman shows what she sews and says one word about her week
30 min

sewing and talking
60 min

song from one country
5 min

what we need till next week
15 min
""",
    """
break 20m -
check-in/round/sharing-round 30m -
open 60m -
lead 5m -
round/open/lead/check-out 15m -
""",
)

case(
    "minutes before each title",
    """
- 5 min – arrive in silence
- 10 min – NVC check-in: feeling, need
- 35 min – empathy triads (10 min per speaker + 5 min harvest)
- 10 min – break
- 25 min – one conflict, whole group helps
- 5 min – celebrations & mourning, one sentence each
""",
    """
silence 5m -
check-in 10m -
groups 35m 10m
break 10m -
challenges/open 25m -
check-out/round 5m -
""",
    ".md",
)

case(
    "approximate minutes behind colons",
    """
Welcome: approx. quarter of an hour
Feelings wheel check-in: approx. 15
Psychoed about sleep: approx. 20
Comfort break: approx. 5
Working on one goal each, in threes: approx. half an hour
Plenary: approx. 10
Closing mindfulness: approx. 5
""",
    """
opening 15m -
check-in 15m -
lead 20m -
break 5m -
groups 30m -
open 10m -
silence/close 5m -
""",
)

case(
    "a step study at noon",
    """
Step study (Thurs noon)
moment of silence - 1 minute
preamble, step 4 read out - 4 minutes
writing on the step - 10 minutes
sharing on the step - 35 minutes (timer at 3)
secretary's announcements - 3 minutes
promises - 2 minutes
""",
    """
silence 1m -
lead/opening 4m -
silence 10m -
sharing-round/open 35m -
lead 3m -
lead/close 2m -
""",
)

case(
    "a script with minutes in bold titles",
    """
# Leader notes: Adoptive parents, meeting 2

**1. Open the room (5 min)**
- *Do:* light the lamp.
- *Say:* "You don't have to fix anything tonight."

**2. Temperature check (12 min)**
- *Ask:* "Hot, warm or cold: how was the week at home?"
- *Do:* go round, a minute each.

**3. Life-story exchange (40 min)**
- *Say:* "Tell us about the day you met your child."
- *Do:* keep to 5 min each; listen only.

**4. Breather (8 min)**

**5. Bring-a-dilemma (20 min)**
- *Ask:* "Who has something that keeps them awake?"
- *Do:* 5 min telling, 5 min questions, 8 min ideas, 2 min thanks.

**6. Out the door (5 min)**
- *Ask:* "One word for the way home?"
""",
    """
opening 5m -
check-in 12m 1m
sharing-round/round 40m 5m
break 8m -
challenges 20m -
check-out 5m -
""",
    ".md",
)

case(
    "a script by the clock in brackets",
    """
SCRIPT

[0:00] HOST: Welcome friends, come on in.
[0:05] HOST: Let's hear from everyone. In a sentence or two, what colour is your day?
[0:20] HOST: Now turn to the person beside you. You have five minutes each.
[0:32] HOST: Come back please. Anybody want to say what they noticed?
[0:50] HOST: Let us be quiet for three minutes.
[0:53] HOST: To finish, one word from each of you.
[1:00] HOST: Go well.
""",
    """
opening 5m -
check-in 15m -
groups 12m 5m
open 18m -
silence 3m -
check-out 7m -
""",
)

case(
    "a script with dashes for colons",
    """
## Facilitator guide: Siblings of disabled children

#### Arrive | 10 minutes
Say - choose a badge, draw your mood on it
Do - music on

#### Badge round | 10 minutes
Ask - What's on your badge?

#### The worry jar | 25 minutes
Do - every child writes one worry, drop it in; pull them out one by one, talk about each
Say - nobody has to say it's theirs

#### Snack | 10 minutes

#### Superpowers | 15 minutes
Ask - What are you good at because of your brother or sister? Round the circle.

#### Goodbye cheer | 5 minutes
""",
    """
break/opening/lead 10m -
check-in/round 10m -
open/topics/silence/round 25m -
break 10m -
round/sharing-round 15m -
close 5m -
""",
    ".md",
)

case(
    "mail: an allotment",
    """
Hi Petra,

you asked how our allotment circle works. At six o'clock we put the kettle on and chat for a quarter of \
an hour. Pat then rings a cowbell and reads us the rules, five minutes. We go round: what's growing, in \
the bed and in you? Two minutes each, half an hour in total. Then it's tea and cake for twenty minutes. \
From ten past seven until ten to eight someone brings a knotty question and we all chew on it. We finish \
at eight with ten minutes of standing in silence by the pond and a thank-you.

See you there! Dot
""",
    """
break 15m -
opening/lead 5m -
check-in/round/sharing-round 30m 2m
break 20m -
challenges 40m -
silence/close 10m -
""",
)

case(
    "mail: hospice volunteers",
    """
Dear both,

for the hospice volunteers on the 14th: no more than 75 minutes please, the chapel is booked after us. \
I'd begin with the names of those who died this month, read slowly, five minutes, and then two minutes of \
quiet. Next, let everyone speak once, without interruption, about three minutes per person (we are eight, \
so that's about 25 minutes). After that, ten minutes in which people can respond to one another. A short \
break, five minutes. Then pairs, twenty minutes, on the question "What do I do with what I cannot \
change?". To end, eight minutes: a candle each, in silence, and the blessing.

Thank you so much,
Fr. Aidan
""",
    """
lead/opening 5m -
silence 2m -
round/sharing-round 25m 3m
open 10m -
break 5m -
groups 20m -
close/silence 8m -
""",
)

case(
    "mail: lads in small letters",
    """
Yo Kev

thurs: doors 6.45, start 7 sharp. 5 mins me waffling. then names n a number outta ten, 10 mins tops. \
lads' round is 30 mins, 3 mins per lad, nobody butts in. fag break 10. then whoever's got a beef brings \
it, 25 mins. last 10 is shoutouts.

ta, Daz
""",
    """
opening/lead 5m -
check-in 10m -
round/sharing-round 30m 3m
break 10m -
challenges 25m -
round/check-out 10m -
""",
)

case(
    "mail: a staff circle after something happened",
    """
Dear Mrs Okafor,

The staff circle after the incident should run as follows. We will open with a minute of silence at \
15.40. I shall then explain the purpose of the meeting (4 minutes). In the first round, lasting twenty \
minutes, every colleague says what they saw and felt. A second round, also twenty minutes, asks what each \
of us needs now. Following a five-minute pause, we shall spend a quarter of an hour talking together \
about what to tell the children. The circle closes at 16.55 after a final round in which everybody may \
say one word; please allow ten minutes for this.

Yours sincerely,
T. Brandt
""",
    """
silence 1m -
lead/opening 4m -
round/check-in/sharing-round 20m -
round/sharing-round 20m -
break 5m -
open 15m -
check-out 10m -
""",
)

case(
    "mail: a reminder of the flow",
    """
Hey team,

quick reminder of the flow for tonight's ADHD adults group: fidgets and snacks till 6:10. Body double \
check-in (60 seconds each!!) till 6:25. Then a hyperfocus share, where two of us get ten minutes each. \
After that we move about for five minutes. Hacks exchange is twenty minutes, shout out whatever works. We \
end with naming one tiny next step, five mins, then we all clap and go home at 7:20.

xo Rue
""",
    """
break - -
check-in 15m 1m
sharing-round/round/challenges/lead 25m 10m
break/lead 5m -
open/round 20m -
check-out 5m -
""",
)

case(
    "a spreadsheet with seconds per voice",
    """
Segment,Who speaks,Minutes,Seconds per voice,Question
Opening,host,5,,
Check-in,all,14,90,What kind of animal are you today?
Story,one person,20,,
Echoes,all,16,90,What touched you?
Break,,10,,
Fishbowl,volunteers,30,,How do we want to share the work?
Check-out,all,10,60,What do you take home?
Close,host,2,,
""",
    """
opening 5m -
check-in 14m 1m30s
sharing-round/lead/challenges 20m -
round 16m 1m30s
break 10m -
open 30m -
check-out 10m 1m
close 2m -
""",
    ".csv",
)

case(
    "a spreadsheet with a format column",
    """
Min\tUnion branch listening circle\tFormat\tLead
5\tWhy we're here\tinput\tSana
20\tHow's work treating you?\tgo-round\t
15\tWorst thing this month\tpairs\t
20\tWhat came up\tplenary\tSana
10\tTea\tbreak\t
15\tWhat do we ask for?\tdot voting\tLeo
5\tSolidarity song\tall together\t
""",
    """
lead/opening 5m -
round/check-in 20m -
groups 15m -
open 20m -
break 10m -
topics 15m -
close/lead 5m -
""",
    ".tsv",
)

case(
    "a spreadsheet with two languages",
    """
start;end;agenda point;notes
19:30;19:40;Ankommen / Arrival;Welcome everyone
19:40;20:00;Opening round;max. 2 min per person
20:00;20:45;Expat dilemmas: 3 people, 15 min each;questions first
20:45;21:00;Drinks;
21:00;21:20;Open floor;
21:20;21:30;Farewell round;one sentence
""",
    """
opening/break 10m -
check-in 20m 2m
challenges 45m -
break 15m -
open 20m -
check-out 10m -
""",
    ".csv",
)

case(
    "minutes past the hour",
    """
Improv troupe circle-up (45 mins before call)
--------------------------------------------
:00  shoes off, circle
:02  breath + hum
:05  check-in (30" each)
:12  gripes & grats – two laps
:25  apologies, if any are owed (pairs, step aside)
:32  ensemble intention, one word
:37  warm-up game
:45  call
""",
    """
opening/break/lead 2m -
silence 3m -
check-in 7m 30s
round/sharing-round 13m -
groups 7m -
check-out/round 5m -
lead/break 8m -
close - -
""",
)

case(
    "a prison reading group",
    """
Prison reading group – session card

**Total: 1 h 30**

> We agree: what's said in the room stays in the room.

1) **Sign in, brews** ~10m
2) **Warm-up line** – read one line you remember (5m)
3) **Reading aloud** by turns ~20m
4) **Round**: where are you in this story? 2m a man (~25m)
5) **Open talk** ~20m
6) **Haiku**: write in quiet ~5m, hear them all ~5m
""",
    """
break 10m -
check-in/round/lead 5m -
lead/round 20m -
round 25m 2m
open 20m -
silence/round/lead 10m -
""",
    ".md",
)

case(
    "sober mothers by the clock",
    """
Sober mums, Weds – 7.30 to 9 pm
• 7.30 hugs + herbal tea
• 7.40 readings (2 volunteers), 5 min
• 7.45 newcomers say hi, 5 min
• 7.50 main share: Kirsty, 15 min
• 8.05 shares back, 3 mins each, till 8.45
• 8.45 gratitude list out loud, popcorn
• 8.55 serenity prayer, chips, close
""",
    """
break 10m -
lead 5m -
check-in/round/open 5m -
lead/sharing-round 15m -
sharing-round/round/open 40m 3m
open/round/check-out 10m -
close 5m -
""",
)


case(
    "kinship carers in brackets",
    """
# Kinship carers' coffee morning (2 hours)

1. Arrivals, badges, coffee (15 minutes)
2. Welcome from Bev and a look at our agreements (5 minutes)
3. Round: one thing that made you smile (15 minutes)
4. Talk from the school nurse with questions (30 minutes)
5. Leg stretch (10 minutes)
6. Buddy pairs: what's hardest just now? (20 minutes, swap after 10)
7. Sharing anything from the pairs (15 minutes)
8. Round-up and next date (10 minutes)
""",
    """
break 15m -
opening 5m -
check-in/round 15m -
lead/open 30m -
break 10m -
groups 20m -
open/sharing-round 15m -
close/lead 10m -
""",
    ".md",
)

case(
    "a tinnitus group with o for bullets",
    """
Tinnitus Support – Agenda 12 March

o  Introductions [10 mins]
o  Catch-up since last month [30 mins; about 3 mins apiece]
o  Video: sleep and tinnitus [12 mins]
o  Reactions to the video [18 mins]
o  Comfort break [10 mins]
o  "Ask the group" – one member's question [20 mins]
o  AOB [5 mins]
o  Relaxation to finish [10 mins]
""",
    """
check-in/opening 10m -
check-in/sharing-round/round 30m 3m
lead 12m -
open 18m -
break 10m -
challenges 20m -
open/lead/close 5m -
silence/close 10m -
""",
)

case(
    "a council with passes of the feather",
    """
### Council of elders, monthly

- **Drum & gather** (~5 min)
- **Calling in the ancestors** (~5 min)
- **First pass of the feather:** where is your heart? (~40 min)
- **Drum, silence** (~5 min)
- **Second pass:** what does the community need from us? (~40 min)
- **Food** (~30 min)
""",
    """
opening/break 5m -
opening/lead 5m -
sharing-round/check-in/round 40m -
silence 5m -
sharing-round/round 40m -
break 30m -
""",
    ".md",
)

case(
    "items counted with strokes",
    """
Single dads. Thurs 7pm.
1/ Pizza + catch up (20)
2/ Rules of the road (5)
3/ Highs, lows & a laugh - all (25)
4/ Hot topic: handover days (30)
5/ One dad's dilemma (25)
6/ See you next time / fist bump (5)
""",
    """
break 20m -
lead 5m -
check-in/round/sharing-round 25m -
open 30m -
challenges 25m -
close 5m -
""",
)

case(
    "a choir in a table",
    """
| Time | Duration | Session item | Lead |
|------|----------|--------------|------|
| 10:00 | 10 min | Welcome & fire drill | Tess |
| 10:10 | 20 min | Name + why I joined the choir (round) | Tess |
| 10:30 | 25 min | Vocal warm-ups | Marco |
| 10:55 | 15 min | Tea | – |
| 11:10 | 30 min | Song circle: anyone may offer a song | all |
| 11:40 | 15 min | How did that feel? Open sharing | Tess |
| 11:55 | 5 min | Farewell song | Marco |
""",
    """
opening 10m -
check-in/round 20m -
lead/open 25m -
break 15m -
open/lead 30m -
open 15m -
close 5m -
""",
    ".md",
)

case(
    "columns of spaces with a pause",
    """
 From    Till    Item                                      Mode
 14.00   14.10   Settling, tea in hand                     informal
 14.10   14.30   Clinical moment of the week               each 2 min
 14.30   15.10   Balint case                               group
 15.10   15.20   Pause
 15.20   15.50   Second case                               group
 15.50   16.00   Parting words                             one each
""",
    """
break/silence/opening/lead 10m -
check-in/round/sharing-round 20m 2m
challenges 40m -
break 10m -
challenges 30m -
check-out 10m -
""",
)

case(
    "a table of circle rounds",
    """
**Restorative conference prep circle**

| Stage | Mins | Prompt / talking points |
| - | - | - |
| Opening | 3 | poem by Nikita Gill |
| Introduce the talking piece | 2 | Grandma's spoon |
| Circle round 1 | 12 | What do you bring with you today? |
| Circle round 2 | 15 | Who has been hurt and how? |
| Circle round 3 | 15 | What would make it right? |
| Agreement writing | 10 | scribe: Jo |
| Closing | 3 | one breath together |
""",
    """
opening 3m -
lead 2m -
check-in/round 12m -
round/sharing-round 15m -
round/sharing-round 15m -
open/lead 10m -
close/silence 3m -
""",
    ".md",
)

case(
    "an elders' lunch club",
    """
LGBT+ elders lunch club
11.30 Kettle on, hang up coats
11.45 Hello circle – names, pronouns if you like
12.00 Memory box: Rita brings an object and tells its story
12.20 Free conversation about it
12.45 Lunch
1.30 Sing-song
1.50 Thank-you round
2.00 Minibus
""",
    """
break 15m -
check-in 15m -
open/lead/sharing-round/challenges 20m -
open 25m -
break 45m -
lead/open 20m -
check-out/round 10m -
close - -
""",
)

case(
    "half of the day by one letter",
    """
**Al-Anon, Room 2**
- 7:00p – opening w/ Serenity Prayer
- 7:05p – 12 steps & traditions read
- 7:12p – newcomers welcome (3 min)
- 7:15p – topic from the chair
- 7:25p – shares, 3-5 min apiece, no crosstalk
- 8:10p – 7th tradition, announcements
- 8:15p – closing (hands)
- 8:20p – done, fellowship at Denny's
""",
    """
opening 5m -
lead 7m -
lead/opening/check-in 3m -
lead/open 10m -
sharing-round/open/round 45m 5m
lead 5m -
close 5m -
""",
    ".md",
)

case(
    "a protocol for looking at work",
    """
Teachers' PLC: looking at student work
2:45-2:50 norms
2:50-2:55 presenter sets the context
2:55-3:05 silent look at the work
3:05-3:20 describe: what do you see? (go-round, no judgement)
3:20-3:35 interpret
3:35-3:45 presenter reflects
3:45-3:55 implications for my class (1 min each)
3:55-4:00 debrief of protocol
""",
    """
lead 5m -
lead/challenges 5m -
silence 10m -
round 15m -
open/round 15m -
lead/open/challenges 10m -
check-out/round 10m 1m
open/close/check-out 5m -
""",
)

case(
    "zero minutes with a mark",
    """
00' Ritual opening (shoes off, bell)
03' Dedication
05' Sitting
25' Slow walk
35' Sitting
55' Round: one sentence from the cushion
65' Bell, bow
""",
    """
opening 3m -
lead/opening 2m -
silence 20m -
silence 10m -
silence 20m -
check-out/round 10m -
close - -
""",
)

case(
    "elapsed times in a small table",
    """
Elapsed | What
---|---
0:00 | Grounding & welcome
0:07 | Agreements
0:10 | Check-in, 1½ min each
0:28 | Theme: shame (facilitator input)
0:40 | Reflect in trios
1:05 | Big-circle harvest
1:20 | Gift round
1:28 | Close
1:30 | –
""",
    """
opening/silence 7m -
lead 3m -
check-in 18m 1m30s
lead 12m -
groups 25m -
open 15m -
round/check-out 8m -
close 2m -
""",
    ".md",
)

case(
    "a conversation circle with commas",
    """
ESL conversation circle
Warm-up question round, 10m
Vocabulary on the board, 10m
Talk in twos, three questions on the card, 15m
Change partners, 15m
All together: best answer you heard, 15m
Tea and homework chat, 15m
Goodbye – say one new word, 5m
""",
    """
check-in/round 10m -
lead 10m -
groups 15m -
groups 15m -
open 15m -
break 15m -
check-out 5m -
""",
)

case(
    "times as sentences of their own",
    """
1. Arrival. Ten minutes.
2. Candle & reading. Five minutes.
3. Sharing by name, in the order we sit. An hour, so six minutes or thereabouts for each.
4. Intercession in silence. Five minutes.
5. Supper. As long as it takes, say 40 minutes.
""",
    """
break/opening 10m -
opening/lead 5m -
sharing-round/round 60m 6m
silence 5m -
break 40m -
""",
)

case(
    "minutes in bold with rounds of",
    """
## Wheel of consent practice night

**15'** Welcome / how this works / questions
**20'** Opening round (name, a boundary, a wish)
**45'** Practice in pairs, 3 rounds of 15'
**15'** Snack
**30'** Practice in fours
**20'** Sharing circle
**5'** Goodbye
""",
    """
opening/lead 15m -
check-in 20m -
groups 45m 15m
break 15m -
groups 30m -
sharing-round/round/open 20m -
close 5m -
""",
    ".md",
)

case(
    "lengths in words with of",
    """
half an hour of quiet worship
five minutes for notices
twenty minutes of threshing: speak once each
ten minutes tea
""",
    """
silence 30m -
lead 5m -
round/open/sharing-round 20m -
break 10m -
""",
)

case(
    "a script counted without dots",
    """
LEADER'S CARD  *  Eating disorder recovery group  *  Week 6

1  OPEN  (5 mins)
Read: "We meet as equals. We do not talk numbers."
2  FEELINGS ROUND  (10 mins)
Ask: Pick a card. Why this one?
3  WINS  (10 mins)
Ask: One recovery win, however small.
4  STUCK PLACES  (30 mins)
Say: Who'd like some time? We have two slots of 15 minutes.
Do: After each, invite "me too".
5  SOOTHE  (5 mins)
Do: Hand cream, slow breathing.
6  COMMIT  (10 mins)
Ask: What will you try before next week?
7  CLOSE  (2 mins)
Read: the promise.
""",
    """
opening 5m -
check-in 10m -
round 10m -
challenges/round 30m -
silence/break 5m -
check-out/round 10m -
close 2m -
""",
)

case(
    "a script with letters and a dash",
    """
# Facilitation notes
*Housing co-op, heart circle before the AGM*

> Bring: tissues, stone, timer

**A. Landing – 5'**
Do: everyone closes their eyes; three breaths.
Say: "Leave the to-do list at the door."

**B. Heart round – 40'**
Do: stone goes left; 4' a person.
Ask: "What do you find hard to say to us?"

**C. Mirrors – 15'**
Do: whoever wants may say "what I heard was …".

**D. Requests – 15'**
Ask: "Is there one thing you'd ask of someone here?"

**E. Landing again – 5'**
Say: "Thank you. What's spoken here, stays here."
""",
    """
silence/opening 5m -
sharing-round/round 40m 4m
open/round 15m -
round/open 15m -
close/silence 5m -
""",
    ".md",
)

case(
    "a script with who in capitals",
    """
Running script

HOST (2 min) Welcome everybody.
ALL (12 min) Name, and how full is your tank, 0 to 10.
HOST (8 min) Short input: what burnout looks like.
PAIRS (14 min) Seven minutes each: when was your tank last full?
ALL (20 min) What did you find out?
HOST (4 min) Thanks, goodnight.
""",
    """
opening 2m -
check-in 12m -
lead 8m -
groups 14m 7m
open/round 20m -
close 4m -
""",
)

case(
    "mail: a break told before that",
    """
Hi Nadia!

Sorry to dump this on you. We kick off with everyone lighting a tea light and saying their name, that's \
usually ten minutes. Then I put the question of the month in the middle, two minutes tops. People write \
for five minutes. After that we share in pairs, eight minutes each way. Then the big circle, half an \
hour, nobody has to speak. Before that we have a short break, though, ten minutes. We close by blowing \
out our candles one by one and saying what we wish for, ten minutes.

You're a star
Lou
""",
    """
check-in/opening 10m -
lead/open 2m -
silence 5m -
groups 16m 8m
break 10m -
open 30m -
check-out/close 10m -
""",
)

case(
    "mail: an evening of lament",
    """
Dear Pastor,

May I suggest this order for the lament evening: five minutes of organ music, a welcome of three minutes, \
then Psalm 13 read by two voices (two minutes). After the psalm there shall be three minutes of silence. \
Then people come forward and tell what they have lost, as many as wish, for about half an hour. We then \
light candles to music for ten minutes, and afterwards turn to our neighbours and talk for another ten. I \
would end with the blessing at 8.30.

In Christ,
Ruth
""",
    """
lead 5m -
opening 3m -
lead 2m -
silence 3m -
open/sharing-round/round 30m -
lead/silence 10m -
groups 10m -
close - -
""",
)

case(
    "mail: reflective practice by the clock",
    """
Hello all,

Next Wednesday's reflective practice group (ward 7) is from 1.30 to 2.30. Plan: 1.30 cuppa and hello. \
1.35 everyone gives a headline from their week, one minute each. 1.45 Sam presents the discharge that \
went wrong; he has ten minutes. 1.55 clarifying questions. 2.05 we reflect, Sam listens. 2.20 Sam says \
what he'll take away. 2.25 round of one word. Please be on time.

Dr P.
""",
    """
break/opening 5m -
check-in/round 10m 1m
lead/challenges 10m -
open/challenges 10m -
open/challenges 15m -
lead/challenges/check-out 5m -
check-out 5m -
""",
)

case(
    "mail: a boys' group",
    """
Hey Mo, here's how I run Saturday boys' group:

We meet in the gym at four. First ten minutes is ball games to burn off steam. Then circle up: each lad \
rates his week out of ten and says why, a minute or so each, call it 12 minutes. Next a video or a story \
from me for eight minutes. Then they talk about it in threes for a quarter of an hour, and each three \
tells the rest the main thing, ten minutes for that. Last thing is a shout-out round of five minutes, \
then crisps.

Cheers bro
""",
    """
lead/break/open 10m -
check-in 12m 1m
lead 8m -
groups 25m -
round/check-out 5m -
""",
)

case(
    "mail: intervision that lasts two hours",
    """
Dear colleagues,

Our monthly intervision lasts two hours. The first quarter of an hour is for arriving and for a short \
check-in. We then take ten minutes to choose two cases. Each case takes 40 minutes: five minutes for the \
story, ten for questions, fifteen for hypotheses, ten for advice. Between the two cases we have a break \
of ten minutes. The remaining five minutes are a round of learnings.

Kind regards
Anneke
""",
    """
check-in 15m -
topics 10m -
challenges 40m -
break 10m -
check-out/round 5m -
""",
)

case(
    "a spreadsheet with short titles",
    """
Mins,Seg,Type,Turn length
5,Land,silence,
10,Temperature of the room,round,30 sec
40,Sharing,round,4 min
5,Breathe,silence,
20,Cross-talk,open,
8,Sweep,round,45 sec
2,Out,close,
""",
    """
silence 5m -
check-in/round 10m 30s
sharing-round/round 40m 4m
silence 5m -
open 20m -
check-out/round 8m 45s
close 2m -
""",
    ".csv",
)

case(
    "a spreadsheet with when and comments",
    """
Activity\tWhen\tWho\tComments
Doors, name labels\t6:45 PM\tVolunteers\t
Welcome & safety\t7:00 PM\tChair\t
"My first winter here" round\t7:10 PM\tAll\t2 min each
Groups of 4: what helped us\t7:40 PM\tAll\t
Feedback from groups\t8:05 PM\tScribes\t
Soup\t8:20 PM\tKitchen\t
Goodbyes\t8:50 PM\tChair\t
Lock up\t9:00 PM\tChair\t
""",
    """
break/opening 15m -
opening 10m -
round/sharing-round/check-in 30m 2m
groups 25m -
open 15m -
break 30m -
close 10m -
""",
    ".tsv",
)

case(
    "a spreadsheet with bars",
    """
Phase|Length|Instructions|Ask
Gathering|10 min|music low|
Round of arrival|15 min|1 min each|What did you leave to come here?
Council|45 min|stick; 3 to 4 min each|What is asking to change?
Silent tea|10 min||
Dreaming|15 min|popcorn|What could we do together?
Blessing|5 min||
""",
    """
break/opening 10m -
check-in 15m 1m
sharing-round 45m 4m
break/silence 10m -
open 15m -
close 5m -
""",
    ".csv",
)

case(
    "bereaved siblings with everything",
    """
# Bereaved siblings – evening 2 of 6 – 19:00 to 20:45

**Before they come**: chairs in a ring, box of tissues, photos on the table

1. 19:00 **Welcome back** (5')
2. 19:05 **Photo round** – show your photo, say a name. 2' each (20')
3. 19:25 **Teaching**: grief bursts (10')
4. 19:35 **Break** (10')
5. 19:45 **In threes**: "What do people say that helps, what doesn't?" 15' + 5' back in the circle
6. 20:05 **Open circle** (25')
7. 20:30 **Letter**: write two lines to them, in silence (10')
8. 20:40 **Closing**: candle out (5')

If someone can't stop crying: Meg sits with them in the kitchen.
""",
    """
opening 5m -
check-in/round/sharing-round 20m 2m
lead 10m -
break 10m -
groups 20m -
open 25m -
silence 10m -
close 5m -
""",
    ".md",
)

case(
    "a moon circle",
    """
WOMEN'S MOON CIRCLE
With: Luna
Where: the yurt

7pm ~ arrive, cacao
7:15 ~ cleanse w/ sage, call the directions [10 min]
7:25 ~ check in: body, heart, mind [3 min/woman]
7:55 ~ journey (drum), lie down
8:20 ~ write
8:30 ~ share with a partner
8:45 ~ share in circle — no fixing
9:15 ~ release ritual at the fire
9:30 ~ close the directions, hugs
""",
    """
break 15m -
opening/lead 10m -
check-in 30m 3m
lead/silence/open 25m -
silence 10m -
groups 15m -
sharing-round/open 30m -
lead/close 15m -
close - -
""",
)

case(
    "debtors with lists below",
    """
Debtors Anonymous **business-free** meeting

Opening (7:00, 5 min)
  * preamble
  * the 12 signs
Getting current (7:05, 30 min)
  * 3 min each
  * spiritual timer
Speaker (7:35, 15 min)
Feedback break (7:50, 5 min)
Pressure relief: one member, two helpers (7:55, 25 min)
  - numbers 10
  - questions 5
  - suggestions 10
Action round (8:20, 8 min, 1 min each)
Promises & prayer (8:28, 2 min)
""",
    """
opening 5m -
check-in/sharing-round/round 30m 3m
lead 15m -
break 5m -
challenges/open 25m -
round/check-out 8m 1m
close/lead 2m -
""",
    ".md",
)


case(
    "partners with a guest",
    """
# Parkinson's partners – Thursday group

- Coffee and settling (10 min)
- Welcome, housekeeping (5 min)
- Check-in: a word for your week (15 min, about 1 min each)
- Guest: physio on falls (20 min)
- Questions for the guest (10 min)
- Partner sharing circle, 4 minutes each (40 min)
- What I'm taking home (10 min)
""",
    """
break/silence 10m -
opening 5m -
check-in 15m 1m
lead 20m -
open 10m -
sharing-round/groups 40m 4m
check-out 10m -
""",
    ".md",
)

case(
    "stepfamilies who interview each other",
    """
Stepfamilies evening

1) Name tags & drinks (15 mins)
2) Intro by Carla (5 mins)
3) Getting to know you: pairs interview each other (10 mins)
4) Introduce your partner to the group (15 mins)
5) Case: "the new bedroom" - group discussion (30 mins)
6) Tea (10 mins)
7) Open mic: questions, moans, wins (20 mins)
8) Wrap-up + feedback slips (5 mins)
""",
    """
break 15m -
opening/lead 5m -
groups 10m -
check-in/round 15m -
open/challenges 30m -
break 10m -
open 20m -
close 5m -
""",
)

case(
    "a council after sitting",
    """
## Monday meditation + council

1. *Sit* (20m)
2. *Kinhin* (10m)
3. *Reading from the book* (5m)
4. *Council with talking piece* (45m) – speak from the heart, listen from the heart, be lean
5. *Witness comments* (5m)
6. *Dedication of merit* (2m)
""",
    """
silence 20m -
silence 10m -
lead 5m -
sharing-round/round 45m -
open/round/check-out 5m -
close/lead 2m -
""",
    ".md",
)

case(
    "circle and stories in a table",
    """
| When | What | How | Minutes |
|---|---|---|---|
| 17:00–17:10 | Arrive | drinks | 10 |
| 17:10–17:25 | Circle opener | go-round: weather inside | 15 |
| 17:25–17:55 | Storytelling | one story each in trios | 30 |
| 17:55–18:05 | Break | – | 10 |
| 18:05–18:35 | Conversation | what did the stories wake up? | 30 |
| 18:35–18:45 | Ending | one wish each | 10 |
""",
    """
break 10m -
check-in/round 15m -
groups/sharing-round 30m -
break 10m -
open 30m -
check-out 10m -
""",
    ".md",
)

case(
    "peer consultation in columns",
    """
Time          Activity                         Responsible
09:30-09:40   Arrival, tea                     Team
09:40-09:45   Opening                          Karin
09:45-10:05   Opening round                    Karin
10:05-10:50   Peer consultation 1              Piet
10:50-11:05   Break
11:05-11:50   Peer consultation 2              Sara
11:50-12:00   Closing round                    Karin
""",
    """
break 10m -
opening 5m -
check-in 20m -
challenges 45m -
break 15m -
challenges 45m -
check-out 10m -
""",
)

case(
    "a table of steps in minutes",
    """
Step | From–to (min) | Notes
:--|:--|:--
Welcome | 0–5 | Ask everyone to silence phones
Mood check | 5–15 | Thumbs, then a word
Triggers: discussion | 15–45 | Whiteboard
Breathing | 45–50 | 4-7-8
Plan for the week | 50–65 | each says one goal
Goodbye | 65–70 |
""",
    """
opening 5m -
check-in 10m -
open 30m -
silence 5m -
round/check-out 15m -
close 5m -
""",
    ".md",
)

case(
    "a repair circle by the dotted clock",
    """
Neighbourhood repair circle — 6 to 8pm

6.00 Welcome & why we are here
6.10 Guidelines
6.15 Round one: how has this affected you?
6.50 Round two: what matters most now?
7.20 Break
7.30 Ideas for repair – open
7.50 Agreements and thanks
8.00 Close
""",
    """
opening 10m -
lead 5m -
round 35m -
round 30m -
break 10m -
open/topics 20m -
lead/close/open 10m -
close - -
""",
)

case(
    "a church class before noon",
    """
9:00 a.m. - Devotion
9:10 a.m. - Roll call & prayer needs
9:35 a.m. - Lesson (Sis. Harris)
10:05 a.m. - Discussion in small groups
10:30 a.m. - Report out
10:45 a.m. - Offering & announcements
10:50 a.m. - Benediction
11:00 a.m. - Dismiss
""",
    """
lead/opening 10m -
check-in/round/sharing-round 25m -
lead 30m -
groups 25m -
open 15m -
lead 5m -
close 10m -
""",
)

case(
    "an evening in two languages",
    """
- **18h00** Bienvenue / welcome
- **18h10** Tour de table: how are you arriving?
- **18h30** Group work: role play in threes
- **19h10** Pause
- **19h20** Sharing in plenary
- **19h50** Last word each
- **20h00** End
""",
    """
opening 10m -
check-in 20m -
groups 40m -
break 10m -
open 30m -
check-out 10m -
""",
    ".md",
)

case(
    "T plus minutes",
    """
T+0   Welcome, consent, confidentiality
T+5   Name + pronoun + one hope
T+20  Story: the facilitator shares first, 10 minutes; then silence
T+35  Sharing, around the circle
T+75  Break
T+85  Small groups: what supports you?
T+105 Back in the circle: gems
T+115 Closing poem
T+120 End
""",
    """
opening 5m -
check-in 15m -
lead/sharing-round 10m -
sharing-round/round 40m -
break 10m -
groups 20m -
open/check-out 10m -
close 5m -
""",
)

case(
    "minutes from one to the next",
    """
Minute 1-5: Gathering, music
Minute 6-15: Round of introductions
Minute 16-35: Fishbowl on loneliness
Minute 36-50: Pair walk
Minute 51-60: Closing words, one each
""",
    """
break/opening 5m -
check-in 10m -
open 20m -
groups 15m -
check-out 10m -
""",
    ".md",
)

case(
    "grandparents with dashes",
    """
Grandparents raising grandchildren

Coffee - 15 min
Hello and news - 10 min
Round: how is it at home? - 30 min, 3 min each
Legal corner: questions to Mrs. Ito - 20 min
Stretch - 5 min
Pairs: what do you do for yourself? - 10 min
Round-off, next date - 10 min
""",
    """
break 15m -
opening/check-in 10m -
check-in/round/sharing-round 30m 3m
open/lead 20m -
break 5m -
groups 10m -
close/check-out/lead 10m -
""",
)

case(
    "headings with minutes below",
    """
### Opening song
3 min

### Land acknowledgement
2 min

### Sharing gratitude, one by one
10 min

### Main theme: boundaries at work
45 min
Open conversation. Use the hand signals.

### Quiet writing
7 min

### Reading back
8 min (those who want)

### Closing song
5 min
""",
    """
opening/lead 3m -
opening/lead 2m -
round/check-in/sharing-round 10m -
open 45m -
silence 7m -
open/round 8m -
close 5m -
""",
    ".md",
)

case(
    "minute marks before each title",
    """
10' arrival tea
5' rules
20' circle: what's up
2' silence
25' problem clinic
10' break
15' problem clinic 2
8' checkout, one word + one action
""",
    """
break 10m -
lead 5m -
check-in/round/sharing-round 20m -
silence 2m -
challenges 25m -
break 10m -
challenges 15m -
check-out 8m -
""",
)

case(
    "lengths for what they are",
    """
45 minutes for the sharing round
quarter of an hour for tea
20 minutes of free talk
5 minutes for the closing reading
""",
    """
sharing-round 45m -
break 15m -
open 20m -
close 5m -
""",
)

case(
    "a script after titles with a dash",
    """
Facilitator script: Life after stroke (session 2)

Welcome – 5 minutes
SAY: Thank you for coming back.
SAY: Speak as slowly as you like. We have time.

Name game – 10 minutes
DO: Throw the soft ball. Whoever catches says their name.

Check-in – 20 minutes
ASK: What was a good moment this week?
DO: Two minutes each. Use the picture cards if words don't come.

Break – 15 minutes
DO: Thickened drinks are on the blue tray.

Topic – 30 minutes
ASK: How do people around you treat you differently now?
SAY: No advice, please. We listen.

Goodbye – 5 minutes
SAY: See you in two weeks.
""",
    """
opening 5m -
check-in/lead/round 10m -
check-in 20m 2m
break 15m -
open 30m -
close 5m -
""",
)

case(
    "a script in parts with quotations",
    """
**Part 1: Arriving (10 min)**
> "Take a breath. You made it here."

**Part 2: Go-round (24 min, 3 min per person)**
> "What do you need to put down before we start?"

**Part 3: The question (40 min)**
> "When did you last feel brave?"
Facilitator: silence is fine; don't fill it.

**Part 4: Pairs (16 min)**
Do: 8 min each, bell in between.

**Part 5: Closing (5 min)**
> "Thank you. Go gently."
""",
    """
opening/silence/lead/check-in 10m -
check-in/round 24m 3m
round/open/sharing-round 40m -
groups 16m 8m
close 5m -
""",
    ".md",
)

case(
    "mail: a widows' group",
    """
Dear Helen,

thank you for leading our widows' group next week while I am away. People arrive from half past two; \
there is tea. At three o'clock you welcome everyone and read the poem, which takes five minutes. Then we \
go round, and everyone says how the fortnight has been, three minutes each. That usually takes half an \
hour. After the round we talk freely for twenty minutes about whatever came up. At four there is a break \
of a quarter of an hour. After the break, one of us tells about her husband with photographs, for twenty \
minutes. We finish at five to five with a minute of silence and a hug.

Much love,
Marian
""",
    """
break 30m -
opening/lead 5m -
check-in/round/sharing-round 30m 3m
open 20m -
break 15m -
lead/challenges/sharing-round 20m -
silence/close 1m -
""",
)

case(
    "mail: a debrief tomorrow",
    """
Hi team,

Plan for tomorrow's debrief (60 min):
We start with five minutes of breathing. Then a quick round, one minute per person, on how we're doing \
(10 min). Next we spend 20 minutes on what happened, facts first. Then 15 minutes on how it felt, in \
pairs. We come back together for five minutes. Last, a five-minute check-out.

Thanks,
Jo
""",
    """
silence 5m -
check-in/round 10m 1m
open 20m -
groups 15m -
open 5m -
check-out 5m -
""",
)

case(
    "mail: a men's breakfast",
    """
Hello Bill,

You'll find the men's breakfast easy. Bacon rolls until 8.30. I say grace and welcome the new faces, \
that's five minutes. After that there's a short talk by one of the men, fifteen minutes. Then tables of \
four discuss it for twenty minutes. We go round the room for prayer requests, fifteen minutes. I wind it \
up with a prayer at 9.30.

God bless
Stan
""",
    """
break/opening - -
opening/lead 5m -
lead 15m -
groups 20m -
round/sharing-round 15m -
close/lead - -
""",
)

case(
    "mail: a teen circle",
    """
Dear Anna,

for the teen circle you will need about an hour and a quarter. Begin with a game, ten minutes. Afterwards \
everyone sits down and lights a candle in silence, two minutes. The check-in is a thumbs round, five \
minutes. The main round takes thirty minutes: each one gets up to three minutes with the shell, the \
question is "What do grown-ups not get?". After that, let them react to each other for ten minutes. There \
is juice and biscuits for ten minutes. The last eight minutes are for a round of compliments.

Good luck!
Miriam
""",
    """
lead/break/open 10m -
silence 2m -
check-in/round 5m -
round/sharing-round 30m 3m
open 10m -
break 10m -
round/check-out 8m -
""",
)

case(
    "mail: a list in small letters",
    """
hi ivan

sat group = 90 mins. 5 min hello n rules, 15 min check in (1 min pp), 30 min topic chat - this week \
jealousy, 10 break, 20 min 1 person gets help w a problem, 10 check out. keys w/ the caretaker

cheers, ola
""",
    """
opening 5m -
check-in 15m 1m
open 30m -
break 10m -
challenges 20m -
check-out 10m -
""",
)

case(
    "a spreadsheet with kinds of its own",
    """
Minutes,Stage,Kind,Each,Ask
5,Hello,opening,,
12,Arriving,round,1 min,How did you get here today?
30,Stories,round,4 min,Tell us about a door that closed.
10,Break,break,,
20,Echo,conversation,,What stays with you?
5,Silence,silence,,
8,Last word,round,,One word?
""",
    """
opening 5m -
check-in/round 12m 1m
round/sharing-round 30m 4m
break 10m -
open 20m -
silence 5m -
check-out/round 8m -
""",
    ".csv",
)

case(
    "a spreadsheet with lengths like times",
    """
Begin;Duration;What we do;Time per person
19.00;0:10;Welcome & candle;
19.10;0:20;Check-in;2:00
19.30;0:45;Sharing;5:00
20.15;0:15;Tea;
20.30;0:20;Open talk;
20.50;0:10;Closing round;1:00
""",
    """
opening 10m -
check-in 20m 2m
sharing-round 45m 5m
break 15m -
open 20m -
check-out 10m 1m
""",
    ".csv",
)

case(
    "a spreadsheet of a children's group",
    """
#\tSession\tDescription\tLength
1\tGather\tSnacks, chat\t15 min
2\tCircle up\tNames, mood colour\t15 min
3\tSkill\tBox breathing (leader shows)\t10 min
4\tShare\tWhoever wants, about bullying\t30 min
5\tGame\tHuman knot\t15 min
6\tClose\tCheer\t5 min
""",
    """
break 15m -
check-in/round 15m -
lead/silence 10m -
open/sharing-round 30m -
lead/break/open 15m -
close 5m -
""",
    ".tsv",
)

case(
    "a parents' group with two parts in one stage",
    """
# Circle of Security group #3
*Thu 10:00–11:45, crèche open from 9:45*

1. **10:00** Settle the little ones (15)
2. **10:15** Check-in — 2 mins each (20)
3. **10:35** Clip from the film + talk (25)
   - clip 10 min
   - talk 15 min
4. **11:00** Coffee (15)
5. **11:15** Pairs: my child's cue this week (10)
6. **11:25** Sharing back (10)
7. **11:35** One thing to try, round (10)
""",
    """
break/opening/silence/lead 15m -
check-in 20m 2m
lead/open 25m -
break 15m -
groups 10m -
open 10m -
check-out/round 10m -
""",
    ".md",
)

case(
    "volunteers' supervision in the evening",
    """
AGENDA: Volunteers' supervision (Samaritans branch)
Tues 7.15-9pm, up to 9 people

* 7.15 Drinks, sign in
* 7.25 Round: how are you leaving work? (1 min each)
* 7.35 Calls that stayed with us – choose three
* 7.40 Three calls, 20 min each
* 8.40 Pause
* 8.45 What do we notice as a group? (10 min)
* 8.55 Check out
* 9.00 Out by then please!
""",
    """
break 10m -
check-in/round 10m 1m
topics 5m -
challenges 60m -
break 5m -
open/round 10m -
check-out 5m -
""",
)

case(
    "a church circle with a total",
    """
Sunday Circle, Unitarian church

- Chalice (1 min)
- Words (2 min)
- **Silence** (3 min)
- **Checking in** (20 min) — each person lights a candle; joy or sorrow
- **Sharing on the theme** (30 min) — first in silence, 2 rounds, no interruptions
- **Conversation** (20 min)
- **Likes/wishes** (7 min)
- **Closing words, extinguish** (2 min)
- Total 85 min
""",
    """
opening/lead 1m -
lead/opening 2m -
silence 3m -
check-in 20m -
sharing-round/round 30m -
open 20m -
check-out/round 7m -
close 2m -
""",
    ".md",
)


case(
    "a hearing loss social",
    """
# Hearing loss social, Tuesdays

1. Loop check & tea [15 min]
2. Welcome and microphone rules [5 min]
3. Round with the handheld mic: name and best sound of the week [20 min, 90 sec each]
4. Lip-reading practice in pairs [15 min]
5. Break [10 min]
6. Open discussion: restaurants [25 min]
7. News from the council [5 min]
8. Closing round, one word [5 min]
""",
    """
break/lead 15m -
opening 5m -
check-in/round 20m 1m30s
groups 15m -
break 10m -
open 25m -
lead 5m -
check-out 5m -
""",
    ".md",
)

case(
    "a book group with bare brackets",
    """
Book group for carers of people with dementia

Kettle (10)
How are things at home, quick go-round (15)
Extract read aloud by Jan (10)
What struck you? (20)
Memory share: each brings an object, 3 min each (25)
Choosing next month's book (5)
Goodbyes (5)
""",
    """
break 10m -
check-in/round 15m -
lead 10m -
open/round 20m -
sharing-round/round 25m 3m
topics/lead/open 5m -
close 5m -
""",
)

case(
    "founders with two deep dives",
    """
**Founders' peer circle – monthly**

- Arrive + phones in the basket (5 min)
- One-word check-in (5 min)
- Updates: personal / business / family, 3 min each (24 min)
- Parking lot: name your issue (6 min)
- Deep dive 1 (30 min)
- Bio break (5 min)
- Deep dive 2 (30 min)
- Takeaways + next host (10 min)
""",
    """
opening/break/lead 5m -
check-in 5m -
round/check-in 24m 3m
topics 6m -
challenges 30m -
break 5m -
challenges 30m -
check-out 10m -
""",
    ".md",
)

case(
    "teens in a table of details",
    """
| Time | Activity | Details |
|---|---|---|
| 6:30–6:45 | Dinner | pizza, salad |
| 6:45–6:55 | Opening circle | guidelines, candle |
| 6:55–7:15 | Check-in | 2 min per teen |
| 7:15–7:45 | Activity: masks | draw outside/inside |
| 7:45–8:05 | Sharing our masks | voluntary |
| 8:05–8:15 | Closing circle | one appreciation |
""",
    """
break 15m -
opening 10m -
check-in 20m 2m
open/silence/lead 30m -
sharing-round/open 20m -
close/check-out 10m -
""",
    ".md",
)

case(
    "columns whose numbers have no header",
    """
     Item                          Min   Who
1    Opening & minute of quiet       4   Liz
2    Matters arising                10   all
3    Supervision: live case         35   Dev
4    Break                          10
5    Supervision: second case       35   Mo
6    Learning points, one each      10   all
7    Close                           1   Liz
""",
    """
opening 4m -
open/lead 10m -
challenges 35m -
break 10m -
challenges 35m -
check-out/round 10m -
close 1m -
""",
)

case(
    "an evening of a cancer group",
    """
Cancer support evening (first Monday)

18:45 Doors
19:00 Welcome by Ann
19:05 Breathing space
19:10 Names and where you are today
19:30 Topic: scans and waiting
20:10 Tea
20:25 Men and women in separate circles
20:55 Back together for a closing poem
21:00 Close
""",
    """
break/opening 15m -
opening 5m -
silence 5m -
check-in 20m -
open 40m -
break 15m -
groups/sharing-round/open 30m -
close/lead/open 5m -
close - -
""",
)

case(
    "numbered mornings",
    """
1. 10am – Gentle movement
2. 10.10am – Intentions, one by one
3. 10.25am – Sharing circle (about 4 min each)
4. 11.05am – Tea & fruit
5. 11.20am – Collage in silence
6. 11.45am – Show and tell
7. 11.58am – Thank you
8. 12pm – End
""",
    """
lead/silence 10m -
round/check-in 15m -
sharing-round 40m 4m
break 15m -
silence 25m -
round/open/sharing-round 13m -
close 2m -
""",
    ".md",
)

case(
    "fathers after separation by the dotted clock",
    """
Wed. 24 April – Fathers after separation
From 7.30 pm to 9.15 pm, community centre

7.30–7.40 Getting in, coffee
7.40–7.45 House rules
7.45–8.10 Round: what happened since last time?
8.10–8.50 Two situations from the group (20 min each): story, questions, tips if wanted
8.50–9.05 Practical info: mediation
9.05–9.15 Final round
""",
    """
break/opening 10m -
lead 5m -
check-in/round 25m -
challenges 40m -
lead 15m -
check-out 10m -
""",
)

case(
    "elapsed ranges in a table",
    """
| Elapsed | Segment |
|---|---|
| 0:00–0:05 | Bell and welcome |
| 0:05–0:25 | First council: arriving |
| 0:25–0:30 | Silence |
| 0:30–1:05 | Second council: the theme |
| 1:05–1:15 | Break |
| 1:15–1:35 | Spiral |
| 1:35–1:40 | Dedication |
""",
    """
opening 5m -
check-in/sharing-round/round 20m -
silence 5m -
sharing-round/round 35m -
break 10m -
open 20m -
close 5m -
""",
    ".md",
)

case(
    "plus and a colon",
    """
+0:00  open the circle
+0:04  one breath each, then names
+0:15  prompt: "what are you carrying?" (written, no talking)
+0:22  share in twos
+0:36  share in the big circle
+1:00  put it down: ritual with stones
+1:10  end
""",
    """
opening 4m -
check-in/round/silence 11m -
silence 7m -
groups 14m -
sharing-round/open 24m -
lead/close 10m -
""",
)

case(
    "minutes before each title with a panel",
    """
Bring your own mug!

15 min mingling
5 min welcome
20 min speed sharing in pairs, 4 x 5 min
30 min panel of three parents
15 min questions
5 min goodbye
""",
    """
break 15m -
opening 5m -
groups 20m 5m
lead/open 30m -
open 15m -
close 5m -
""",
)

case(
    "headings with points between times",
    """
## Start
8 min

## Check in
20 min · max 2 min each

## Theme talk
15 min

## Groups of three
21 min (7 min each)

## Harvest
15 min

## Check out
10 min · one sentence

## End
1 min
""",
    """
opening 8m -
check-in 20m 2m
lead/open 15m -
groups 21m 7m
open 15m -
check-out 10m -
close 1m -
""",
    ".md",
)

case(
    "a list in one sentence",
    """
Order of the evening:
lighting of candles, 5 minutes; naming of the dead, 15 minutes; sharing, 40 minutes; tea, 20 minutes; a \
song, 5 minutes.
""",
    """
opening/lead 5m -
open/round/lead/check-in 15m -
sharing-round 40m -
break 20m -
close/lead 5m -
""",
)

case(
    "a camp's script under numbered headings",
    """
# Grief camp – teen cabin talk, night 1

## 1. Cabin settle (5 min)
Do: lamps low, everyone on a bunk or a pillow.
Say: "In this cabin nobody has to be okay."

## 2. Names of our people (15 min)
Ask: "Who are you missing, and what did you call them?"
Do: pass the lantern. 1 minute each.

## 3. The backpack (20 min)
Do: each writes one heavy thing on a stone-shaped paper.
Ask: "Who wants to read theirs?"

## 4. Pairs on the porch (10 min)
Ask: "What does nobody at school understand?"

## 5. Lights out (5 min)
Say: "Your people are welcome here. So are you."
""",
    """
opening/silence 5m -
check-in/round 15m 1m
open/round/silence 20m -
groups 10m -
close 5m -
""",
    ".md",
)

case(
    "segments with prompt and time",
    """
SEGMENT 1 - OPENING (4 min)
Facilitator reads: "This is a circle, not a class."
SEGMENT 2 - CHECK-IN (16 min)
Prompt: What is your energy, 1 to 10?
Time: 1 min each
SEGMENT 3 - MAIN ROUND (32 min)
Prompt: Tell of a teacher who saw you.
Time: 4 min each
SEGMENT 4 - FREE CONVERSATION (20 min)
Prompt: What do you want to ask each other?
SEGMENT 5 - CHECK-OUT (8 min)
Prompt: What will you do on Monday?
Time: 30 sec each
""",
    """
opening 4m -
check-in 16m 1m
round/sharing-round 32m 4m
open 20m -
check-out 8m 30s
""",
)

case(
    "mail: a case told in one sentence",
    """
Hi Raf,

For Friday, my plan in short: ten minutes of landing with music, then the usual round on how we are (a \
minute and a half each, fifteen minutes). Then Kim brings her case. She has five minutes to tell it, we \
have ten minutes to ask questions, then twenty minutes of ideas while she listens, and she gets the last \
five minutes. After a ten-minute break, we do the same with Ali's case. We end with a five-minute round \
of what we learned.

Best,
Tineke
""",
    """
silence/opening/break/lead 10m -
check-in 15m 1m30s
challenges 40m -
break 10m -
challenges - -
check-out 5m -
""",
)

case(
    "mail: a list by the dotted clock",
    """
Hello,

the order for the women's breakfast circle is as follows: 9.00 coffee, 9.15 welcome and song, 9.25 Bible \
text read twice, 9.30 silence, 9.35 sharing on the text (whoever wants), 10.15 prayer round, 10.30 \
blessing and goodbye.

Sr. Klara
""",
    """
break 15m -
opening/lead 10m -
lead 5m -
silence 5m -
open/sharing-round 40m -
round 15m -
close - -
""",
)

case(
    "mail: a committee's times",
    """
Dear facilitator,

thank you for stepping in. Please keep to the times, as the hall closes at nine.

The circle opens at seven with the reading of our guidelines; this takes five minutes. A check-in \
follows, in which each member has one minute and nobody comments, so ten minutes. The heart of the \
evening is the sharing: forty minutes, five minutes per member. We have a break of fifteen minutes after \
that. Then there is time for feedback for those who asked for it, twenty minutes in all. We end with a \
check-out of ten minutes and hold hands for a moment.

Yours,
The committee
""",
    """
lead/opening 5m -
check-in 10m 1m
sharing-round 40m 5m
break 15m -
open/round 20m -
check-out 10m -
""",
)

case(
    "a spreadsheet of a crew",
    """
Item,Owner,Mins,Notes
Welcome,Rob,3,
Safety moment,crew,2,one tip
Tailgate check-in,everyone,10,1 min each
What went wrong last shift,everyone,20,no blame
Fixes,everyone,15,pick two
Shout-outs,everyone,5,
""",
    """
opening 3m -
lead/silence 2m -
check-in 10m 1m
open/round/sharing-round 20m -
open/topics 15m -
round/check-out/close 5m -
""",
    ".csv",
)

case(
    "a spreadsheet with a method column",
    """
Time\tMinutes\tTopic\tMethod\tPrompt
19:00\t5\tWelcome\tlead\t
19:05\t15\tArriving\tround, 1 min each\tWhat brings you?
19:20\t25\tHopes and fears\tpairs\tWhat do you fear about retiring?
19:45\t20\tHarvest\tpopcorn\t
20:05\t10\tBreak\t\t
20:15\t35\tMy first Monday\tround\tWhat will you do on your first free Monday?
20:50\t10\tClose\tround\tOne word
""",
    """
opening/lead 5m -
check-in/round 15m 1m
groups 25m -
open 20m -
break 10m -
round 35m -
check-out 10m -
""",
    ".tsv",
)

case(
    "a café with tables of four",
    """
# Menopause café ☕ (1.5 h, max 12)

- 18:30 arrive + order drinks
- 18:40 **hello** from Jo, café rules (5)
- 18:45 tables of 4: *what nobody told me* (20)
- 19:05 one headline per table (10)
- 19:15 **Dr. Bea answers cards** (20)
- 19:35 open floor (15)
- 19:50 round: what I'll try (8)
- 19:58 thanks & hat for donations
- 20:00 end
""",
    """
break 10m -
opening/lead 5m -
groups 20m -
open/round 10m -
lead/open 20m -
open 15m -
check-out/round 8m -
close/lead 2m -
""",
    ".md",
)

case(
    "co-listening with dots",
    """
CO-LISTENING NIGHT / 7 to 9 / bring a cushion

(7:00) Welcome + how co-listening works ... 10 min
(7:10) Pairs A: "what's on top?" ... 2 x 8 min
(7:26) Pairs B, new partner: "what's under it?" ... 2 x 8 min
(7:42) Tea ... 13 min
(7:55) Fours: what did you notice ... 25 min
(8:20) Whole group ... 20 min
(8:40) Sitting quietly ... 5 min
(8:45) Goodbye circle, a word each ... 15 min
""",
    """
opening/lead 10m -
groups 16m 8m
groups 16m 8m
break 13m -
groups 25m -
open 20m -
silence 5m -
check-out 15m -
""",
)

case(
    "letters in bold before the minutes",
    """
### Mutual-aid kitchen crew: monthly feelings meeting

**(a) 5 min** stretch and shake
**(b) 10 min** check-in: rose / thorn
**(c) 30 min** tensions board
   1. everyone writes cards (5)
   2. sort (5)
   3. talk through the top two (20)
**(d) 5 min** tea refill
**(e) 15 min** appreciations, whoever
**(f) 5 min** who does what
""",
    """
break/lead 5m -
check-in 10m -
topics/open 30m -
break 5m -
open/round 15m -
lead/close/open/check-out 5m -
""",
    ".md",
)


case(
    "a script in which each stage is what is said",
    """
1. Do: put on soft music while people come in (10 min)
2. Say: "Welcome to our circle of mothers." (2 min)
3. Ask: "How is your heart today?" Go round, one minute each (12 min)
4. Do: hand out paper. Draw your week, no talking (10 min)
5. Ask: "Who would like to show their drawing?" (20 min)
6. Say: "Find a partner and tell each other one thing you need." (10 min)
7. Ask: "One word to leave with?" (4 min)
""",
    """
break/opening/lead 10m -
opening 2m -
check-in/round 12m 1m
silence 10m -
open/round 20m -
groups 10m -
check-out 4m -
""",
)


case(
    "mail: a parents' circle on Tuesday",
    """
Hi Sunita,

thanks so much for covering the Tuesday parents' circle. Doors open at 9.15 and people get themselves a \
drink. At half past nine you ring the bell and welcome everybody; read the agreements out loud, please. \
That takes five minutes. Then a check-in: name, age of your child, one feeling, a minute each. We allow \
fifteen minutes. The main part is forty minutes: whoever wants to share takes the shell, no \
interruptions. Then ten minutes' break. After the break people go into pairs for twenty minutes, ten \
minutes each, on the question "What would make next week easier?". We finish with one word each and a \
thank-you, that's five minutes.

All the best
Hannah
""",
    """
break 15m -
opening/lead 5m -
check-in 15m 1m
sharing-round/open 40m -
break 10m -
groups 20m 10m
check-out 5m -
""",
)

case(
    "mail: an aunt's Sunday",
    """
Hello dear,

just so you know how it goes on Sunday: people arrive between two and quarter past, and I give them tea. \
Then I light the candle. We go round with names and where we come from; it takes about twenty minutes \
because we're fifteen. Next I read a story, seven or eight minutes. Then they talk about the story in \
threes for a quarter of an hour, and after that there's half an hour for the whole group. We end with a \
song at four.

Love, Aunt May
""",
    """
opening - -
check-in/round 20m -
lead 8m -
groups 15m -
open 30m -
close - -
""",
)

case(
    "mail: a proposal with the whole in brackets",
    """
Dear all,

proposal for our first meeting of the men's accountability group (2 hours, 6 of us):
We open with two minutes of silence, and I read our purpose, three minutes. Everyone gets five minutes to \
check in, so half an hour. Then two of us get twenty minutes each for something they're struggling with. \
Ten-minute break in between. Then we each name one commitment for the week, two minutes each. We close in \
a circle, standing, three minutes.

What do you think?
Tim
""",
    """
silence 2m -
lead/opening 3m -
check-in 30m 5m
challenges 40m -
break 10m -
check-out/round 12m 2m
close 3m -
""",
)

case(
    "mail: residents of a home",
    """
Good evening Mr. Lund,

I have to be at the dentist's and would be grateful if you could take over the residents' circle at 3 pm. \
It's an hour. Ten minutes for coffee. A welcome, two or three minutes. After that I usually ask a \
question ("What did you enjoy this week?") and everyone answers in turn, twenty minutes altogether. Then \
Mrs. Holm plays the piano for five minutes. The last quarter of an hour is for requests and complaints, \
in no particular order. And a goodbye.

Respectfully,
Britt
""",
    """
break 10m -
opening 3m -
round/check-in 20m -
lead 5m -
open/close 15m -
""",
)

case(
    "mail: a book circle in one line",
    """
Hey you two

flow for the queer book circle: 6.30 snacks, 6.45 names + pronouns + how's your week (1 min each), 7.05 \
we read a passage out loud, 7.15 write about it on your own, 7.25 pairs, 7.40 big group, 8.10 closing \
round, 8.25 clean up, out by 8.30.

xx
""",
    """
break 15m -
check-in 20m 1m
lead 10m -
silence 10m -
groups 15m -
open 30m -
check-out 15m -
lead/close 5m -
""",
)

case(
    "mail: a course's session",
    """
Dear Ms. Petrov,

The session is ninety minutes long. In the first ten minutes participants arrive and fill in the mood \
sheet. You then give a short input on boundaries (fifteen minutes). The participants split into groups of \
four and discuss the worksheet for twenty minutes. Each group reports for three minutes. After a break of \
ten minutes the whole group discusses what was reported, for twenty minutes. The session ends with a \
feedback round.

Kind regards,
Course office
""",
    """
lead/opening/break/silence/check-in 10m -
lead 15m -
groups 20m -
open/round - 3m
break 10m -
open 20m -
check-out/round - -
""",
)

case(
    "mail: au pairs who rant",
    """
Liebe Kim (sorry, English from here!),

our exchange evening for au pairs: we start with a game for ten minutes, then introductions, one minute \
each, about fifteen minutes. Pizza for half an hour. Then comes "rant and rave": everyone has three \
minutes to complain and one thing to praise, forty minutes in all. Then we help one person with one \
problem for twenty minutes. Goodbye and group hug, five minutes.

Bis dann
Lea
""",
    """
lead/break/open 10m -
check-in 15m 1m
break 30m -
round/sharing-round 40m 3m
challenges 20m -
close 5m -
""",
)

case(
    "mail: until when each stage goes",
    """
To: facilitators
Re: Wednesday

Start 18:00 sharp with the opening bell and reading (5 min). Check-in from 18:05 to 18:25, 90 seconds per \
person. Sharing round until 19:10, max. 5 min each. Break until 19:20. Open conversation until 19:45. \
Check-out, one sentence each, until 20:00.

Please leave the room tidy.
""",
    """
opening 5m -
check-in 20m 1m30s
sharing-round 45m 5m
break 10m -
open 25m -
check-out 15m -
""",
)

case(
    "mail: first to fifth",
    """
Dear Fatima,

this is the order I promised. First, welcome and prayer, five minutes. Second, each sister tells us how \
she is, two minutes each, half an hour. Third, tea, a quarter of an hour. Fourth, we listen to one \
sister's trouble and think with her, half an hour. Fifth, we share what we learned today, ten minutes. \
That makes an hour and a half.

Wassalam
Khadija
""",
    """
opening 5m -
check-in/round/sharing-round 30m 2m
break 15m -
challenges 30m -
check-out/round 10m -
""",
)

case(
    "mail: a retro in an hour",
    """
Hi Ben!

Quick notes for the retro on Thursday, we've got an hour:
Start with a one-word check-in, 5 min. Then everyone writes cards silently for 8 minutes. Cluster and \
vote, 7 minutes. Talk about the top two, 15 minutes each. Agree on actions, 7 min. Finish with \
appreciations, 3 min.

Cheers
Ada
""",
    """
check-in 5m -
silence/topics 8m -
topics 7m -
open/challenges 15m -
open/lead 7m -
round/check-out 3m -
""",
)

case(
    "widowers' breakfast in slanted times",
    """
**Tuesday Widowers' Breakfast**
8.30–10.00 · church hall · John leads

*8.30* Full English, no agenda (30 min)
*9.00* John: thought for the day (5 min)
*9.05* How's the house? Round, 2–3 min each (25 min)
*9.30* Skill swap: ironing (10 min)
*9.40* Anything else – open (15 min)
*9.55* Grace & washing up (5 min)
""",
    """
break/opening 30m -
lead 5m -
round/check-in/sharing-round 25m 3m
lead/open 10m -
open 15m -
close/lead 5m -
""",
    ".md",
)

case(
    "minutes and turns without units",
    """
STAFF CIRCLE -- residential home -- handover week

  A. quiet start ................ 3
  B. round 1: what was heavy? .... 18   (1.5 each)
  C. round 2: what helped? ....... 18   (1.5 each)
  D. tea .......................... 10
  E. one case, Mrs. A. ............ 30
  F. closing, one breath ........... 1
""",
    """
silence/opening 3m -
round/check-in 18m 1m30s
round 18m 1m30s
break 10m -
challenges 30m -
close 1m -
""",
)

case(
    "a garden in three parts",
    """
# Grief & gardening — Saturday

## Morning
- 10:00–10:15 · Gates open, boots on
- 10:15–10:30 · Opening circle at the oak (name the one you plant for)
- 10:30–11:30 · Planting, in silence or talking, as you like
## Noon
- 11:30–12:00 · Soup
- 12:00–12:40 · Sharing circle *(3 min each, stone)*
- 12:40–12:50 · Letting go: compost ritual
- 12:50–13:00 · Closing words, tea to go
""",
    """
break/opening 15m -
opening/check-in 15m -
open/silence 60m -
break 30m -
sharing-round 40m 3m
lead/close 10m -
close 10m -
""",
    ".md",
)

case(
    "nurses after a late shift",
    """
Nurses' peer group (after late shift, 75')
--------------------------------------
22:00 shoes off, snacks ............ 10'
22:10 one word + one number ........ 5'
22:15 hot seat #1 .................. 25'
        (5' story, 5' questions, 10' ideas, 5' echo)
22:40 hot seat #2 .................. 25'
23:05 shake it off (music) ......... 5'
23:10 gratitude, around ............ 5'
""",
    """
break 10m -
check-in 5m -
challenges 25m -
challenges 25m -
break/lead 5m -
check-out/round 5m -
""",
)

case(
    "a spreadsheet whose parts are numbers",
    """
Part;What;Min;Each;Comment
1;Come in, tea;15;;
2;Welcome & rules;5;;Sue
2;First round: how are you really;24;2;no comments
3;Break;10;;
4;Someone's story (volunteer);15;;
4;Second round: what touched me;16;1,5;
5;Poem, goodbye;5;;
""",
    """
break 15m -
opening 5m -
check-in/round 24m 2m
break 10m -
lead/challenges/sharing-round 15m -
round 16m 1m30s
close 5m -
""",
    ".csv",
)


case(
    "a member's story and no advice",
    """
# Endometriosis peer evening

* Hot water bottles & hellos (10 mins)
* Ground rules, who's who (5 mins)
* Check-in: pain, mood, one win (20 mins, 2 mins each)
* Member story – Aisha (15 mins)
* Reflections on the story, no advice (15 mins)
* Break (10 mins)
* Small groups: talking to doctors / work / partners (20 mins)
* Feedback to everyone (10 mins)
* Closing breath and one word (5 mins)
""",
    """
break/opening 10m -
lead 5m -
check-in 20m 2m
lead/sharing-round/challenges 15m -
open/round 15m -
break 10m -
groups 20m -
open 10m -
check-out/silence/close 5m -
""",
    ".md",
)

case(
    "twice so many minutes in brackets",
    """
Foster carers – Wed

1. Coffee [15]
2. Welcome new faces [5]
3. Go round: best/worst [30]
4. Social worker slot [15]
5. Sticky situations, two carers, [2 x 15]
6. Raffle [5]
7. Off home [–]
""",
    """
break 15m -
opening 5m -
check-in/round/sharing-round 30m -
lead/open 15m -
challenges 30m -
lead/break/close 5m -
close - -
""",
)

case(
    "a table with slots",
    """
| Slot | Minutes | Who | What happens |
|---|---|---|---|
| A | 5 | Mia | Opening words, bell |
| B | 15 | everyone | Check-in (1 min each) |
| C | 10 | Ola | Input: what is moral injury? |
| D | 30 | everyone | Sharing round, 3 min each |
| E | 5 | – | Silence |
| F | 20 | everyone | Dialogue |
| G | 5 | Mia | Closing words, bell |
""",
    """
opening 5m -
check-in 15m 1m
lead 10m -
sharing-round 30m 3m
silence 5m -
open 20m -
close 5m -
""",
    ".md",
)

case(
    "a bar between time and activity",
    """
Time        | Activity
10.00-10.05 | Bell, silence
10.05-10.20 | Arriving round
10.20-10.25 | Reading: Mary Oliver
10.25-11.05 | Sharing in response to the poem, one at a time
11.05-11.10 | Silence
11.10-11.25 | Open reflection
11.25-11.30 | Blessing
""",
    """
silence/opening 5m -
check-in 15m -
lead 5m -
sharing-round/round/open 40m -
silence 5m -
open 15m -
close 5m -
""",
)

case(
    "listeners who end with a time alone",
    """
Samaritan listeners' debrief
20:00 tea
20:10 check-in
20:25 difficult call: one volunteer presents
20:55 break
21:05 difficult call no. 2
21:35 what I need this week (round)
21:50 close
22:00
""",
    """
break 10m -
check-in 15m -
challenges 30m -
break 10m -
challenges 30m -
round/check-out 15m -
close 10m -
""",
)

case(
    "a day from one to four",
    """
- 1pm - Lunch, shared
- 1.40pm - Gong, arriving in the body
- 1.50pm - Pairs: what brings you?
- 2.10pm - Talking circle
- 3.10pm - Walk in pairs, outside
- 3.40pm - Closing circle: one gift, one thank you
- 4pm - Bus
""",
    """
break 40m -
silence/opening 10m -
groups 20m -
sharing-round 60m -
groups/break 30m -
check-out/close 20m -
""",
    ".md",
)

case(
    "elapsed times with dots",
    """
0.00 Bell. Welcome.
0.05 Round of names.
0.15 Pairs, 5 min each.
0.27 Big circle: what moved?
0.50 Minute of silence.
0.51 One word round.
0.58 Thanks.
1.00 Done.
""",
    """
opening 5m -
check-in 10m -
groups 12m 5m
open 23m -
silence 1m -
check-out 7m -
close 2m -
""",
)

case(
    "from minute to minute",
    """
* from minute 0: arrivals
* from minute 10: welcome and rules
* from minute 15: check-in round
* from minute 35: topic talk
* from minute 65: break
* from minute 75: questions and answers
* from minute 90: one-word check-out
* minute 95: end
""",
    """
break/opening 10m -
opening/lead 5m -
check-in 20m -
open 30m -
break 10m -
open 15m -
check-out 5m -
""",
    ".md",
)

case(
    "minutes stuck to their unit",
    """
5min Welcome
15min Check-in (90sec each)
10min Agree topics
40min Two topics, 20min each
10min Break
15min Pair coaching
5min One takeaway each
""",
    """
opening 5m -
check-in 15m 1m30s
topics 10m -
open/challenges 40m -
break 10m -
groups 15m -
check-out 5m -
""",
)

case(
    "bold titles over times in words",
    """
**Opening**
Five minutes

**Mood round**
Ten minutes, everybody

**Working on one question**
Three quarters of an hour

**Pause**
A quarter of an hour

**Appreciation round**
Ten minutes

**End**
One minute
""",
    """
opening 5m -
check-in 10m -
challenges/open 45m -
break 15m -
round/check-out 10m -
close 1m -
""",
    ".md",
)

case(
    "a script with changes after so many minutes",
    """
ROLE PLAY GROUP - guide for the leader

Opening (3 minutes)
  Say: "You can stop at any time."
Warm-up (7 minutes)
  Do: walk around, greet each other without words.
Round (15 minutes)
  Ask: "What conversation are you avoiding?"
  Note: one minute each.
Role play in threes (30 minutes)
  Do: speaker, other, observer; change after 10 minutes.
Sharing (20 minutes)
  Ask: "What surprised you?"
Shake off + goodbye (5 minutes)
  Say: "Leave the roles here."
""",
    """
opening 3m -
lead/silence 7m -
round/check-in 15m 1m
groups 30m 10m
sharing-round/open 20m -
close/break 5m -
""",
)

case(
    "numbered lines of what is said",
    """
1. **Say:** Welcome, it's good to have you here. *(2 min)*
2. **Do:** Light the candle together. *(1 min)*
3. **Ask:** What weather are you in? Round, 1 min each. *(10 min)*
4. **Say:** Today's theme is "home". **Do:** read the poem. *(3 min)*
5. **Ask:** Where do you feel at home? Share with the stone. *(30 min)*
6. **Do:** Two minutes of silence. *(2 min)*
7. **Ask:** One word? *(5 min)*
8. **Say:** Thank you all. *(1 min)*
""",
    """
opening 2m -
opening/lead 1m -
check-in/round 10m 1m
lead 3m -
sharing-round/round 30m -
silence 2m -
check-out 5m -
close 1m -
""",
    ".md",
)

case(
    "mail: a Thursday group",
    """
Dear Sofia,

our Thursday group starts at 18:30. We begin with tea and chatting until 18:45. Then I ring the bell and \
we sit in silence for three minutes. After that everyone has two minutes for a check-in; that takes about \
20 minutes. The main sharing lasts 45 minutes, and each person may take up to five minutes. We then take \
a ten-minute break. In the last part, which is twenty minutes, people can ask the group for ideas. We \
close with a poem at 20:30.

Thanks!
Greta
""",
    """
break 15m -
silence 3m -
check-in 20m 2m
sharing-round/round 45m 5m
break 10m -
open/challenges 20m -
close - -
""",
)

case(
    "mail: tonight in one sentence",
    """
Hi,

so tonight: 10 minutes arriving, 5 minutes hello from me, 20 minutes check-in with two minutes each, 15 \
minutes writing in silence, 30 minutes sharing what we wrote, 10 minutes break, 20 minutes in pairs and \
finally 10 minutes closing round.

N.
""",
    """
break/opening 10m -
opening/lead 5m -
check-in 20m 2m
silence 15m -
sharing-round/open 30m -
break 10m -
groups 20m -
check-out 10m -
""",
)

case(
    "a spreadsheet with seconds each",
    """
start,what,for whom,each (sec),length (min)
18:00,Opening,all,,5
18:05,Check-in,all,60,12
18:17,Story,one,,15
18:32,Echo round,all,45,9
18:41,Break,all,,10
18:51,Pairs,pairs,,20
19:11,Check-out,all,30,6
""",
    """
opening 5m -
check-in 12m 1m
sharing-round/lead 15m -
round 9m 45s
break 10m -
groups 20m -
check-out 6m 30s
""",
    ".csv",
)

case(
    "a spreadsheet with a programme",
    """
Clock\tProgramme\tRemarks
17:45\tDrop-in, tea\t
18:00\tWelcome\tRia
18:05\tNaming round\tname, who you care for
18:25\tTheme: saying no\tshort input by Ria, then talk
18:55\tTea\t
19:10\tTwo cases from the group\tquestions only, 20 min each
19:50\tRound of thanks\t
20:00\tEnd\t
""",
    """
break 15m -
opening 5m -
check-in 20m -
open/lead 30m -
break 15m -
challenges 40m -
round/check-out 10m -
""",
    ".tsv",
)
