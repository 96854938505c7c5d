"""A hundred more outlines, written before they were read once: what facilitators send each other."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

EVENINGS: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    EVENINGS.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "mail sentences",
    """
Hi Jo,

thanks for taking Thursday! Here's what I usually do. We open with a short welcome, 5 minutes, and I read the \
agreements out loud. Then a check-in where everyone gets two minutes, so about 16 minutes. After that the main \
sharing round, 35 minutes. After a short break (5 min) we gather topics that people would like to talk about, 20 \
minutes. We finish with a check-out, one word each, 5 minutes.

Bring the candle. Call me if anything is unclear: 0171 555 1234.
Love, Mia
""",
    """
opening/lead 5m -
check-in 16m 2m
sharing-round 35m -
break 5m -
topics 20m -
check-out 5m -
""",
)
case(
    "hour and a half",
    """
The evening takes an hour and a half: 5 minutes welcome, 15 minutes check-in, 40 minutes sharing, 20 minutes \
open conversation, 10 minutes closing round.
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 40m -
open 20m -
check-out 10m -
""",
)
case(
    "brackets",
    """
Carers' circle, Wednesdays 7pm (90 min)

- Welcome and housekeeping (5 min)
- Check-in: How are you arriving tonight? (15 min, 90 sec each)
- Sharing round (35 min)
- Break (10 min)
- Open discussion (15 min)
- Check-out: What will you take home? (8 min)
- Close (2 min)
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?How are you arriving tonight?
sharing-round 35m -
break 10m -
open 15m -
check-out 8m - ?What will you take home?
close 2m -
""",
)
case(
    "ranges 24h",
    """
Bereavement group – running order
18:30–18:35 Opening words
18:35–18:50 Names and arrival
18:50–19:25 Sharing
19:25–19:35 Tea
19:35–19:50 Pairs
19:50–19:58 One word round
19:58–20:00 Closing
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 35m -
break 10m -
groups 15m -
check-out/round 8m -
close 2m -
""",
)
case(
    "dots 12h",
    """
7.00 pm  Welcome, candle
7.05 pm  Check in (1 min each)
7.20 pm  Talking piece goes round: what has been heavy, what has been light?
8.00 pm  Short break
8.10 pm  Conversation
8.25 pm  Check out
8.30 pm  End
""",
    """
opening/lead 5m -
check-in 15m 1m
sharing-round/round 40m - ?what has been heavy, what has been light?
break 10m -
open 15m -
check-out 5m -
""",
)
case(
    "ampm range",
    """
Men's circle
6:30-6:40pm arrive and settle (silence for the last two minutes)
6:40-7:00pm check-in
7:00-7:45pm challenges - one person at a time brings something
7:45-7:55pm break
7:55-8:20pm open floor
8:20-8:30pm check-out and closing
""",
    """
opening/lead/silence/check-in/break 10m -
check-in 20m -
challenges 45m -
break 10m -
open 25m -
check-out/close 10m -
""",
)
case(
    "elapsed",
    """
0:00 Welcome
0:05 Check-in
0:20 Sharing round - "What have you been carrying?"
0:55 Break
1:05 Silence
1:08 Small groups of three
1:23 Check-out
1:30 End
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 35m -
break 10m -
silence 3m -
groups 15m -
check-out 7m -
""",
)
case(
    "elapsed ranges",
    """
Min 0-5: Welcome & agreements
Min 5-20: Check-in, 2 min per person
Min 20-60: Sharing round, 4 minutes each
Min 60-70: Break
Min 70-85: Open reflection
Min 85-90: Goodbye
""",
    """
opening/lead 5m -
check-in 15m 2m
sharing-round 40m 4m
break 10m -
open 15m -
close 5m -
""",
)
case(
    "minutes in front",
    """
5' Welcome
10' Check-in
30' Round: what's alive for you this week?
5' Stretch
25' Triads, 3 x 8 min
10' Harvest in the whole circle
5' Close with a poem
""",
    """
opening/lead 5m -
check-in 10m -
round/sharing-round 30m - ?what's alive for you this week?
break 5m -
groups 25m 8m
open/round/sharing-round 10m -
close 5m -
""",
)
case(
    "own line",
    """
Welcome
5 minutes

Check-in
15 minutes
One minute and a half each. How is your energy today?

Story circle
45 minutes
Each person 5 minutes, no comments.

Closing circle
10 minutes
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?How is your energy today?
sharing-round/round 45m 5m
close/check-out 10m -
""",
)
case(
    "md table",
    """
# Recovery meeting

| Time | What | How | Lead |
|------|------|-----|------|
| 5 min | Welcome | read the preamble | Sam |
| 2 min | Moment of silence | | Sam |
| 10 min | Check-in | 1 min each | all |
| 40 min | Shares | 3 min each, no crosstalk | all |
| 5 min | Announcements | | Kim |
| 3 min | Closing reading | | Sam |
""",
    """
opening/lead 5m -
silence 2m -
check-in 10m 1m
sharing-round 40m 3m
lead 5m -
close 3m -
""",
    ".md",
)
case(
    "md table ranges",
    """
## Circle of 12 March

| When | Stage | Question |
|---|---|---|
| 19:00 – 19:10 | Arrival round | What did you leave behind to be here? |
| 19:10 – 19:45 | Sharing round | What are you learning about rest? |
| 19:45 – 19:55 | Break | |
| 19:55 – 20:20 | Pairs | What helps you sleep? |
| 20:20 – 20:30 | Check-out | What is one thing you'll try? |
""",
    """
check-in 10m - ?What did you leave behind to be here?
sharing-round 35m - ?What are you learning about rest?
break 10m -
groups 25m - ?What helps you sleep?
check-out 10m - ?What is one thing you'll try?
""",
    ".md",
)
case(
    "tabs wordprocessor",
    """
Time\tActivity\tNotes
7:00\tWelcome\tlight candle
7:10\tCheck-in\t2 min each
7:30\tDeep share\ttalking piece
8:10\tBreak\ttea is in the kitchen
8:20\tGratitude round\tone sentence each
8:30\tEnd\t
""",
    """
opening/lead 10m -
check-in 20m 2m
sharing-round 40m -
break 10m -
check-out/round 10m -
""",
)
case(
    "tabs no header",
    """
5\tWelcome\tRead the agreements
15\tCheck-in\tHow are you, really?
35\tSharing\t3 min each
10\tPause\t
20\tFeedback and questions\t
5\tClosing\tThank everyone
""",
    """
opening/lead 5m -
check-in 15m - ?How are you, really?
sharing-round 35m 3m
break 10m -
open 20m -
close 5m -
""",
)
case(
    "csv odd order",
    """
Leader,Activity,Remarks,Minutes,Question
Ana,Welcome,"candle, tissues",5,
all,Check-in,90 sec each,15,"How are you arriving, in one word?"
all,Challenge,two rounds,40,
,Break,,10,
all,Check-out,,10,What do you take with you?
Ana,Close,ring the bell,2,
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?How are you arriving, in one word?
challenges 40m -
break 10m -
check-out 10m - ?What do you take with you?
close 2m -
""",
    ".csv",
)
case(
    "csv semicolon",
    """
Item;Start;End;Prompt
Opening;19:00;19:05;
Check-in;19:05;19:20;"What colour is your day?"
Sharing;19:20;20:00;"What is hard, and what helps?"
Break;20:00;20:10;
Open space;20:10;20:25;
Close;20:25;20:30;
""",
    """
opening/lead 5m -
check-in 15m - ?What colour is your day?
sharing-round 40m - ?What is hard, and what helps?
break 10m -
open 15m -
close 5m -
""",
    ".csv",
)
case(
    "tsv duration",
    """
Duration\tSegment\tPer person\tScript
0:05\tOpening\t\tWelcome everyone.
0:15\tCheck-in\t1:30\t
0:40\tSharing round\t4:00\t
0:10\tBreak\t\t
0:15\tCheck-out\t1:00\t
""",
    """
opening/lead 5m -
check-in 15m 1m30s
sharing-round 40m 4m
break 10m -
check-out 15m 1m
""",
    ".tsv",
)
case(
    "script say do",
    """
1. Opening (5 min)
   Say: "Welcome. This is a place to listen and be heard."
   Do: Light the candle. Ring the bell.
2. Check-in (15 min)
   Ask: What brings you here today?
   Each person has about 2 minutes.
3. Sharing (30 min)
   Say: "Speak from the I. No advice."
   Do: pass the talking piece to the left.
4. Reflection in pairs (10 min)
   Ask: What touched you?
5. Closing (5 min)
   Say: "Thank you for your trust."
   Do: blow out the candle.
""",
    """
opening/lead 5m -
check-in 15m 2m ?What brings you here today?
sharing-round 30m -
groups 10m - ?What touched you?
close 5m -
""",
)
case(
    "script facilitator",
    """
STEP 1 – WELCOME (3 minutes)
Facilitator: "Good evening and welcome to the Tuesday night support group. My name is ___."
STEP 2 – GUIDELINES (5 minutes)
Facilitator reads the guidelines.
STEP 3 – INTRODUCTIONS (10 minutes)
Facilitator: "Please tell us your first name and what brought you here."
STEP 4 – OPEN SHARING (50 minutes)
Allow up to 5 minutes per person. Remind members of the time when necessary.
STEP 5 – WRAP UP (7 minutes)
Ask each member: "What is one thing you will do for yourself this week?"
""",
    """
opening/lead 3m -
lead 5m -
check-in/round 10m -
open/sharing-round 50m 5m
check-out/close 7m - ?What is one thing you will do for yourself this week?
""",
)
case(
    "challenge phases plain",
    """
Check-in - 10 minutes
Case round - 40 minutes
  the person tells their story, 8 minutes
  questions from the others, 7 minutes
  ideas and similar experiences, 20 minutes
  what I take away, 5 minutes
Check-out - 10 minutes
""",
    """
check-in 10m -
challenges 40m -
check-out 10m -
""",
)
case(
    "challenge numbered",
    """
# Peer consultation

1. Welcome (5)
2. Check-in (10)
3. Collecting issues and choosing (10)
4. First challenge (30)
   - presenting: 5 min
   - clarifying questions: 5 min
   - sharing experience: 15 min
   - presenter's takeaways: 5 min
5. Second challenge (30)
   - same steps
6. Closing round (5)
""",
    """
opening/lead 5m -
check-in 10m -
topics 10m -
challenges 30m -
challenges 30m -
check-out 5m -
""",
    ".md",
)
case(
    "nested",
    """
- **Arrive** – 10 min
  - shoes off, phones off
  - tea
- **Opening** – 5 min
  - poem
  - remind of confidentiality
- **Round 1** – 25 min
  - "What is present in you?"
  - 3 min each
- **Silence** – 2 min
- **Round 2** – 25 min
  - What do you long for?
- **Closing** – 5 min
""",
    """
break 10m -
opening/lead 5m -
round/sharing-round 25m 3m ?What is present in you?
silence 2m -
round/sharing-round 25m - ?What do you long for?
close 5m -
""",
    ".md",
)
case(
    "headings",
    """
# Women's circle

## Opening – 10 minutes
Welcome, light the candle, read the agreements.

## Check-in – 20 minutes
Two minutes each.
What do you need from this evening?

## Sharing in threes – 24 minutes
Eight minutes each, two just listen.

## Break – 10 minutes

## Council – 45 minutes
What are you ready to let go of?

## Closing – 10 minutes
One word each.
""",
    """
opening/lead 10m -
check-in 20m 2m ?What do you need from this evening?
groups 24m 8m
break 10m -
sharing-round/round 45m - ?What are you ready to let go of?
close/check-out 10m -
""",
    ".md",
)
case(
    "title colon time",
    """
Welcome: 5
Check in: 15
Main round: 40
Tea break: 10
Popcorn sharing: 15
Closing: 5
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round/round 40m -
break 10m -
open 15m -
close 5m -
""",
)
case(
    "dash various",
    """
Welcome — 5 mins
Grounding – 3 mins
Check-in - 1 min each - 12 mins
Personal updates … 30 mins
Break .......... 10 mins
Hot seat x 2 ... 40 mins
Check-out — 10 mins
""",
    """
opening/lead 5m -
silence/lead 3m -
check-in 12m 1m
sharing-round/round 30m -
break 10m -
challenges 40m -
check-out 10m -
""",
)
case(
    "mail end times",
    """
Hello Petra, we start at 7 with the welcome, which lasts until 7.10. Then the check-in until 7.30. From 7.30 to \
8.15 everyone shares what is going on for them. We have a break until 8.25. After that there is open \
conversation until 8.50, and we close with a round of one word each until 9.
""",
    """
opening/lead 10m -
check-in 20m -
sharing-round/round 45m -
break 10m -
open 25m -
check-out/close 10m -
""",
)
case(
    "mail bullets",
    """
Hey, so the plan for Sunday as discussed on the phone:

* first I'll say hello and explain how it works, 10 mins max
* then names + how are you (everyone, 1 min)  = ~10 mins
* breakout in pairs: 2 x 7 mins, "what are you grieving?"
* back in the big circle, whoever wants to share, 20 min
* 5 min quiet
* last round: what do you take with you, 10 min

Can you bring biscuits?
""",
    """
opening/lead 10m -
check-in 10m 1m
groups 14m 7m ?what are you grieving?
open 20m -
silence 5m -
check-out 10m - ?what do you take with you
""",
)
case(
    "hours mixed",
    """
Saturday long circle, 10am to 1pm

10:00 Arrival and tea (30 min)
10:30 Opening (15 min)
10:45 Check-in round (45 min)
11:30 Break (15 min)
11:45 Sharing round (1 hr)
12:45 Check-out (15 min)
""",
    """
break/open/lead/opening 30m -
opening/lead 15m -
check-in 45m -
break 15m -
sharing-round 1h -
check-out 15m -
""",
)
case(
    "half hours",
    """
Welcome, quarter of an hour
Check-in, half an hour
Break, ten minutes
Sharing, three quarters of an hour
Closing, five minutes
""",
    """
opening/lead 15m -
check-in 30m -
break 10m -
sharing-round 45m -
close 5m -
""",
)
case(
    "no minutes",
    """
Tuesday support group, 90 minutes

Welcome
Check-in
Sharing round
Break
Open conversation
Check-out
Close
""",
    """
opening/lead - -
check-in - -
sharing-round - -
break - -
open - -
check-out - -
close - -
""",
)
case(
    "total and sum",
    """
AGENDA
Total: 1 h 15

Welcome ........ 5 min
Check-in ....... 15 min
Sharing ........ 40 min
Questions ...... 10 min
Closing ........ 5 min
Sum ............ 75 min
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 40m -
open 10m -
close 5m -
""",
)
case(
    "people table",
    """
Group size 6–10. Materials: talking piece, tissues.

| # | Segment | Duration | Time each | Instructions |
|:-:|:--|--:|--:|:--|
| 1 | Lighting the candle | 3 | – | in silence |
| 2 | Check-in | 12 | 1:30 | "How is your heart?" |
| 3 | Sharing round | 32 | 4:00 | no interruptions |
| 4 | Response round | 16 | 2:00 | speak of yourself only |
| 5 | Check-out | 8 | 1:00 | "What stays with you?" |
| | **Total** | **71** | | |
""",
    """
opening/lead/silence 3m -
check-in 12m 1m30s ?How is your heart?
sharing-round 32m 4m
round/sharing-round 16m 2m
check-out 8m 1m ?What stays with you?
""",
    ".md",
)
case(
    "bold inline",
    """
**5 min Welcome** – say who you are, where the toilets are
**15 min Check-in** – "If you were weather, what would you be?"
**30 min Sharing** – talking piece, 3 min each
**10 min Break**
**20 min Problem solving** – one person brings a problem, others offer what helped them
**10 min Checkout** – one takeaway each
""",
    """
opening/lead 5m -
check-in 15m - ?If you were weather, what would you be?
sharing-round 30m 3m
break 10m -
challenges 20m -
check-out 10m -
""",
    ".md",
)
case(
    "lettered",
    """
A) Opening reading, 5 min
B) Introductions, 10 min (first names only)
C) Topic selection (dot voting), 10 min
D) Discussion of the topics chosen, 45 min
E) Burning desire – anyone who hasn't spoken, 10 min
F) Serenity prayer / closing, 3 min
""",
    """
opening/lead 5m -
check-in/round 10m -
topics 10m -
open 45m -
open/round 10m -
close 3m -
""",
)
case(
    "oclock",
    """
7 o'clock: welcome
7:10 check-in
half past seven: sharing round
8:15 break
8:25 - 8:50 fishbowl
8:50 check-out
9 pm finish
""",
    """
opening/lead 10m -
check-in 20m -
sharing-round 45m -
break 10m -
open/groups 25m -
check-out 10m -
""",
)
case(
    "seconds",
    """
Opening bell (30 seconds)
Breathing together (90 sec)
One word each (2 min)
Sharing: 10 people x 3 min = 30 min
Gratitudes, 20 seconds each (4 min)
Closing words (1 min)
""",
    """
opening/lead/silence 30s -
silence/lead 1m30s -
check-in/round 2m -
sharing-round 30m 3m
round/check-out 4m 20s
close 1m -
""",
)
case(
    "h format",
    """
19h00 - 19h10 Welcome
19h10 - 19h30 Check-in
19h30 - 20h15 Sharing round
20h15 - 20h25 Break
20h25 - 20h50 Group discussion
20h50 - 21h00 Check-out
""",
    """
opening/lead 10m -
check-in 20m -
sharing-round 45m -
break 10m -
open 25m -
check-out 10m -
""",
)
case(
    "csv header words",
    """
What we do,Who leads,How long (min),Each (sec),What to ask
Landing,Host,5,,
Check-in,Everyone,15,90,How are you tonight?
Dyads,Pairs,20,,"What do you need more of? What do you need less of?"
Plenary,Whoever is moved,20,,
Check-out,Everyone,10,60,
""",
    """
opening/lead/silence 5m -
check-in 15m 1m30s ?How are you tonight?
groups 20m - ?What do you need more of?
open 20m -
check-out 10m 1m
""",
    ".csv",
)
case(
    "prose handbook",
    """
The meeting begins with a moment of silence (2 minutes). The facilitator then welcomes everyone and reads the \
ground rules; this takes about five minutes. Next, go around the circle and ask each member to give their name \
and a brief check-in (1-2 minutes each, about 15 minutes in all). The heart of the meeting is the open sharing \
time, which lasts 50 minutes. Ten minutes before the end, bring the sharing to a close and ask everyone to name \
one thing they are taking home (8 minutes). End with the closing reading, 2 minutes.
""",
    """
silence 2m -
opening/lead 5m -
check-in 15m 2m
open/sharing-round 50m -
check-out 8m -
close 2m -
""",
)
case(
    "mixture",
    """
Circle plan for 9 Dec (Tue) – 8 people – 18.30 to 20.00

18.30  Welcome 5'
       say: "Good to see you. Everything here is voluntary."
18.35  Check-in 16' (2' each)
       How has your week been?
18.51  Sharing round ~ 35 min
       - no advice, no questions
19.26  Break, 9 min
19.35  Who needs something? collect + vote, 5 min
19.40  One challenge, 15 min
19.55  Last words, 5 min. Stand up, hold hands.
""",
    """
opening/lead 5m -
check-in 16m 2m ?How has your week been?
sharing-round 35m -
break 9m -
topics 5m -
challenges 15m -
close/check-out 5m -
""",
)

case(
    "mail short",
    """
Dear Tom, on Monday please start with five minutes of silence. Go round once for a check-in, a minute and a half \
each (15 minutes). Then Lena brings her challenge: she tells it for 5 minutes, the others ask questions for 5 \
minutes, then 15 minutes of experience and finally 5 minutes for her to say what she takes along. Close with a \
check-out, 10 minutes.
""",
    """
silence 5m -
check-in 15m 1m30s
challenges 30m -
check-out 10m -
""",
)
case(
    "parens range",
    """
Opening (19:00-19:05)
Check-in (19:05-19:25): What is your inner weather?
Sharing (19:25-20:05), 5 min per person
Pause (20:05-20:15)
Response round (20:15-20:35)
Check-out (20:35-20:45)
""",
    """
opening/lead 5m -
check-in 20m - ?What is your inner weather?
sharing-round 40m 5m
break 10m -
round/sharing-round/open 20m -
check-out 10m -
""",
)
case(
    "tabs",
    """
WHEN\tWHAT\tWHO\tHOW
6.30pm\tDoors open\tBea\t
6.45pm\tWelcome\tBea\tagreements on the wall
6.50pm\tCheck-in\tall\t2 mins each
7.10pm\tSharing circle\tall\ttalking stick
7.55pm\tTea\t\t
8.05pm\tOpen space\tall\t
8.20pm\tClosing circle\tBea\tone word each
8.30pm\tFinish\t\t
""",
    """
opening/lead/open/break 15m -
opening/lead 5m -
check-in 20m 2m
sharing-round 45m -
break 10m -
open 15m -
check-out/close 10m -
""",
)
case(
    "script",
    """
I. Welcome (Facilitator) 5 minutes
"Welcome to our group. We are not therapists; we are people with lived experience."

II. Check-in 20 minutes
Ask: "On a scale of 1 to 10, how was your week?"
(Limit each to 2 minutes.)

III. Group discussion 50 minutes
Invite members to respond to what was raised.

IV. Wrap-up 10 minutes
Ask: "What are you taking away?"

V. Closing 5 minutes
Read the closing statement.
""",
    """
opening/lead 5m -
check-in 20m 2m ?On a scale of 1 to 10, how was your week?
open 50m -
check-out 10m - ?What are you taking away?
close 5m -
""",
)
case(
    "csv start only",
    """
Start,Topic,Details
19:00,Arrival,
19:10,Welcome & rules,
19:15,Check-in,"1 min each"
19:30,Intervision,"one case: story, questions, feedback"
20:15,Break,
20:25,Second case,
21:05,Check-out,"What are you grateful for?"
21:15,End,
""",
    """
opening/lead/open/break/check-in 10m -
opening/lead 5m -
check-in 15m 1m
challenges 45m -
break 10m -
challenges 40m -
check-out 10m - ?What are you grateful for?
""",
    ".csv",
)
case(
    "minute marks",
    """
[00:00] Bell and welcome
[00:04] Check-in, one sentence each
[00:12] Main share, 3 minutes each
[00:45] Shake it out, break
[00:50] Walk and talk in pairs
[01:10] Gather back, harvest
[01:22] Closing
[01:30] Done
""",
    """
opening/lead 4m -
check-in 8m -
sharing-round 33m 3m
break 5m -
groups 20m -
open/round/sharing-round 12m -
close 8m -
""",
)
case(
    "plus times",
    """
+0 welcome
+5 check-in
+20 sharing
+60 break
+70 topics from the group
+85 check-out
+90 end
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 40m -
break 10m -
topics/open 15m -
check-out 5m -
""",
)
case(
    "numbered dashes",
    """
1. **Grounding** — 3 min — breathe, feet on the floor
2. **Check-in** — 12 min — "Name, and one thing on your mind"
3. **Learning from each other** — 30 min — each brings one thing that helped (2 min each)
4. **Break** — 10 min
5. **Troika** — 30 min — groups of three, 10 min per person
6. **Check-out** — 5 min — one word
""",
    """
silence/lead 3m -
check-in 12m -
sharing-round/round 30m 2m
break 10m -
groups 30m 10m
check-out 5m -
""",
    ".md",
)
case(
    "md table odd",
    """
| Lead | Prompt | Block | Min |
|---|---|---|---|
| Ann | | Welcome | 5 |
| | How's your body? | Check in | 10 |
| | What has been asked of you lately? | Round | 40 |
| | | Coffee | 15 |
| Ben | | Meditation | 5 |
| | What do you wish for the others? | Round | 20 |
| Ann | | Farewell | 5 |
""",
    """
opening/lead 5m -
check-in 10m - ?How's your body?
round/sharing-round 40m - ?What has been asked of you lately?
break 15m -
silence 5m -
round/sharing-round/check-out 20m - ?What do you wish for the others?
close 5m -
""",
    ".md",
)
case(
    "twelve step",
    """
Tuesday Night Meeting Format (60 min)
Opening prayer and readings - 10 min
Newcomer introductions - 5 min
Speaker - 15 min
Open sharing (3 min limit per share) - 25 min
Announcements, basket, chips - 3 min
Closing - 2 min
""",
    """
opening/lead 10m -
check-in/round/open 5m -
lead 15m -
open/sharing-round 25m 3m
lead 3m -
close 2m -
""",
)
case(
    "prose times",
    """
Doors at quarter to seven. At 7pm I welcome everybody and explain the agreements. At 7.10 we do a check-in \
round, two minutes per person. At half past seven comes the sharing round. There's a tea break at 8.15. At 8.30 \
we talk freely. We finish with a check-out from 8.50 to 9.00.
""",
    """
opening/lead/open/break 15m -
opening/lead 10m -
check-in 20m 2m
sharing-round 45m -
break 15m -
open 20m -
check-out 10m -
""",
)
case(
    "school",
    """
Staff circle (30 minutes)

Mindful moment: 1 minute
Check-in question: 5 minutes
  What made you smile this week?
Main activity: 18 minutes
  In fours, talk about: What do you need from colleagues?
Check-out: 4 minutes
Closing ritual: 2 minutes
""",
    """
silence/lead 1m -
check-in 5m - ?What made you smile this week?
groups 18m - ?What do you need from colleagues?
check-out 4m -
close 2m -
""",
)
case(
    "double time",
    """
7:00–7:10 | 10 min | Welcome
7:10–7:25 | 15 min | Check-in
7:25–8:05 | 40 min | Sharing round, 5 min/person
8:05–8:15 | 10 min | Break
8:15–8:25 | 10 min | Appreciations
8:25–8:30 | 5 min | Goodbye song
""",
    """
opening/lead 10m -
check-in 15m -
sharing-round 40m 5m
break 10m -
open/round/check-out 10m -
close 5m -
""",
)
case(
    "min behind",
    """
Gathering music 10min
Welcome circle 5min
Names & pronouns round 10min
Story of the month (volunteer) 15min
Reflection round: What did the story wake in you? 30min
Free talk 15min
Silent minute 1min
Goodbye round 5min
""",
    """
lead/opening/break/silence 10m -
opening/lead 5m -
check-in/round 10m -
lead/open/challenges/sharing-round 15m -
round/sharing-round 30m - ?What did the story wake in you?
open 15m -
silence 1m -
check-out/close 5m -
""",
)
case(
    "tsv",
    """
no\tcontent\tmethod\tfrom\tto
1\tWelcome\tinput\t18:00\t18:10
2\tCheck-in\tround, 1 min each\t18:10\t18:25
3\tWhat's difficult right now?\tpairs\t18:25\t18:45
4\tSharing in plenary\tpopcorn\t18:45\t19:05
5\tBreak\t\t19:05\t19:15
6\tPeer advice\tchallenge\t19:15\t19:50
7\tClosing\tround\t19:50\t20:00
""",
    """
opening/lead 10m -
check-in 15m 1m
groups 20m - ?What's difficult right now?
open 20m -
break 10m -
challenges 35m -
close/check-out 10m -
""",
    ".tsv",
)
case(
    "sections",
    """
# Support group

Part 1: Arriving (20 min)
- Welcome, 5 min
- Check-in, 15 min: "What's on top?"

Part 2: Working (60 min)
- Sharing, 40 min, 4 min each
- Break, 5 min
- Open floor, 15 min

Part 3: Leaving (10 min)
- Check-out, 8 min
- Bell, 2 min
""",
    """
opening/lead 5m -
check-in 15m - ?What's on top?
sharing-round 40m 4m
break 5m -
open 15m -
check-out 8m -
close/silence/lead 2m -
""",
    ".md",
)
case(
    "lowercase notes",
    """
welcome + house rules 5
check in 15 (90s each)
sharing 40 (5m each)
tea 10
anything else? 15
check out 5
""",
    """
opening/lead 5m -
check-in 15m 1m30s
sharing-round 40m 5m
break 10m -
open 15m -
check-out 5m -
""",
)
case(
    "word minutes",
    """
Opening - five minutes. Candle, bell, a line from the book.
Check-in - fifteen minutes. A minute each. No cross talk.
Listening in pairs - twenty minutes, swap at half time.
Full circle - thirty minutes. What did you hear yourself say?
Closing - five minutes. Thank you and goodnight.
""",
    """
opening/lead 5m -
check-in 15m 1m
groups 20m -
sharing-round/round/open 30m - ?What did you hear yourself say?
close 5m -
""",
)
case(
    "whatsapp",
    """
[Mon 14:02] Rui: 19:00 hello & rules
[Mon 14:02] Rui: 19:10 check in
[Mon 14:03] Rui: 19:30 big round 3min each
[Mon 14:03] Rui: 20:10 break!!
[Mon 14:03] Rui: 20:20 talk in 3s
[Mon 14:04] Rui: 20:45 bye round
[Mon 14:04] Rui: 21:00 out
""",
    """
opening/lead 10m -
check-in 20m -
sharing-round/round 40m 3m
break 10m -
groups 25m -
check-out/close 15m -
""",
)

case(
    "anxiety group",
    """
Anxiety peer group – facilitator's crib sheet (75 mins)

Arrivals & kettle on – 10
Welcome, confidentiality reminder – 5
Round of names + "a word for your week" – 10
Topic of the night: sleep. Open chat – 30
Breathing exercise – 5
Closing round – 10
Tidy chairs – 5
""",
    """
opening/break/lead 10m -
opening/lead 5m -
check-in 10m -
open 30m -
silence/lead 5m -
check-out 10m -
lead/break/close 5m -
""",
)
case(
    "handbook steps",
    """
## Running the session

### Step 1: Set the tone (5 minutes)
Greet people by name. Read the agreements together.

### Step 2: Check-in (15 minutes)
Invite each person to answer: *How are you arriving today?* Allow up to 90 seconds per person.

### Step 3: Share stories (40 minutes)
Each person has 4 minutes with the talking piece. The others listen.

### Step 4: Connect (15 minutes)
Open conversation: what did you recognise in the stories of others?

### Step 5: Close (5 minutes)
Thank everyone. Remind them of the next date.
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?How are you arriving today?
sharing-round 40m 4m
open 15m - ?what did you recognise in the stories of others?
close 5m -
""",
    ".md",
)
case(
    "mail plain",
    """
Hi both,

here's the running order for next week. I'd like to start at 6.30 sharp with a two-minute silence. Then we go \
round with a check-in (one minute each, so ten minutes). At quarter to seven Farid shares his story for fifteen \
minutes, followed by ten minutes of questions. We have tea from 7.10 to 7.25. After tea we split into pairs for \
twenty minutes. We end with a closing round of ten minutes.

Thanks, Dee
""",
    """
silence/opening 2m -
check-in 10m 1m
lead/sharing-round/challenges/open 15m -
open 10m -
break 15m -
groups 20m -
check-out 10m -
""",
)
case(
    "spreadsheet csv",
    """
"Ref","Begin","Length","Facilitator","Description","Notes"
1,18:00,0:10,Jo,Welcome and ground rules,
2,18:10,0:20,all,Check-in round,2 min each
3,18:30,0:40,all,Sharing circle,"talking piece, no crosstalk"
4,19:10,0:10,,Tea break,
5,19:20,0:30,Sal,Case clinic,
6,19:50,0:10,all,Check-out,"What do you take away?"
""",
    """
opening/lead 10m -
check-in 20m 2m
sharing-round 40m -
break 10m -
challenges 30m -
check-out 10m - ?What do you take away?
""",
    ".csv",
)
case(
    "dotted clock",
    """
Programme
18.00 Doors, soup
18.30 Welcome & candle
18.40 How are we? (everyone, briefly)
19.00 Circle: "What has grief taught you?"
19.45 Silence
19.50 Whoever wants to add something
20.05 Blessing and goodbye
20.15 Home time
""",
    """
break/opening/open/lead 30m -
opening/lead 10m -
check-in 20m -
round/sharing-round 45m - ?What has grief taught you?
silence 5m -
open 15m -
close 10m -
""",
)
case(
    "tab paste",
    """
Section\tMins\tPer head\tRemarks
Hello\t5\t\t
Weather report\t10\t1\teveryone gives an inner weather word
Sharing\t36\t4\t
Stretch\t4\t\t
Challenge\t25\t\tone person, chosen on the night
Goodbye\t5\t\t
""",
    """
opening/lead 5m -
check-in 10m 1m
sharing-round 36m 4m
break 4m -
challenges 25m -
close 5m -
""",
)
case(
    "run sheet",
    """
RUN SHEET – THURSDAY CIRCLE

T+0     Welcome
T+5     Check-in (9 x 1 min)
T+15    Round one: What's been hard?
T+45    Break
T+55    Round two: What has helped?
T+80    Check-out
T+90    End
""",
    """
opening/lead 5m -
check-in 10m 1m
round/sharing-round 30m - ?What's been hard?
break 10m -
round/sharing-round 25m - ?What has helped?
check-out 10m -
""",
)
case(
    "nested numbers",
    """
1. Start
   1.1 Welcome – 3 min
   1.2 Check-in – 12 min
2. Main
   2.1 Collect topics, dot vote – 10 min
   2.2 Topic 1 – 20 min
   2.3 Topic 2 – 20 min
3. End
   3.1 Check-out – 8 min
   3.2 Song – 2 min
""",
    """
opening/lead 3m -
check-in 12m -
topics 10m -
open 20m -
open 20m -
check-out 8m -
close/lead 2m -
""",
)
case(
    "md table mins",
    """
| Minutes | Activity | Prompt or script |
|--------:|----------|------------------|
| 00–05 | Opening | "We meet as equals." |
| 05–20 | Check-in | How full is your cup? |
| 20–50 | Dyads | Tell your partner about a time you asked for help. |
| 50–60 | Break | |
| 60–80 | Whole group harvest | What did you notice? |
| 80–90 | Close | "Go well." |
""",
    """
opening/lead 5m -
check-in 15m - ?How full is your cup?
groups 30m -
break 10m -
open 20m - ?What did you notice?
close 10m -
""",
    ".md",
)
case(
    "lines with times end",
    """
Welcome 19:00-19:05
Check-in 19:05-19:25 (2 min pp)
Main sharing 19:25-20:10
Pause 20:10-20:20
Free conversation 20:20-20:45
Check-out 20:45-20:55
Final bell 20:55-21:00
""",
    """
opening/lead 5m -
check-in 20m 2m
sharing-round 45m -
break 10m -
open 25m -
check-out 10m -
close/lead 5m -
""",
)
case(
    "parents",
    """
Parents' evening circle, 8pm till 9.30pm

* hello and biscuits, 10 min
* quick round - names and kids' ages, 10 min
* what's driving you up the wall? everyone gets 3 min, 30 min
* ideas and tips from the group, 20 min
* one thing to try this week - round, 10 min
* lift home list, 5 min
""",
    """
opening/break/lead 10m -
check-in/round 10m -
round/sharing-round 30m 3m ?what's driving you up the wall?
open 20m -
check-out/round 10m -
lead/close 5m -
""",
)
case(
    "veterans",
    """
0700-0705 Muster, welcome
0705-0720 Sit-rep, one minute each
0720-0800 Stories, talking stick
0800-0810 Smoke break
0810-0830 Buddy talk (in twos)
0830-0840 After action: what are you taking with you?
0840 Dismiss
""",
    """
opening/lead 5m -
check-in/round 15m 1m
sharing-round/round 40m -
break 10m -
groups 20m -
check-out 10m - ?what are you taking with you?
""",
)
case(
    "slash",
    """
Opening / 5 min / Ana
Check-in / 15 min / everyone, 90 s each
Reading / 5 min / Ben
Sharing on the reading / 35 min / 4 min each
Break / 10 min
Check-out / 10 min / one sentence each
""",
    """
opening/lead 5m -
check-in 15m 1m30s
lead 5m -
sharing-round 35m 4m
break 10m -
check-out 10m -
""",
)
case(
    "prose numbers",
    """
Allow ninety minutes. Begin with a welcome of five minutes and a check-in of fifteen minutes. The sharing round \
takes forty minutes; each person speaks for up to four minutes. Take a ten-minute break. Then open the floor for \
fifteen minutes. Finish with five minutes of closing words.
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 40m 4m
break 10m -
open 15m -
close 5m -
""",
)
case(
    "uneven",
    """
**Circle for carers** (2 hrs)

1. *Landing* – 5 mins of silence
2. *Check-in* – 20 mins. Prompt: "What did you put down to come here?"
3. *Hearing one another* – 2 rounds, 40 mins
    - Round A: what is heavy?
    - Round B: what is holding you?
4. *Tea* – 15 mins
5. *Help for one or two of us* – 30 mins
    - who would like time?
6. *Check-out* – 10 mins
""",
    """
silence 5m -
check-in 20m - ?What did you put down to come here?
round/sharing-round 40m - ?what is heavy?
break 15m -
challenges/open 30m -
check-out 10m -
""",
    ".md",
)
case(
    "student",
    """
student circle // tuesday 5-6pm

5:00 hi everyone + vibe check
5:10 rose / thorn / bud, 2 mins each
5:30 deep question: when did you last feel brave?
5:50 shout-outs
5:57 bye!
6:00
""",
    """
opening/check-in 10m -
check-in/round 20m 2m
round/open/sharing-round 20m - ?when did you last feel brave?
round/open/check-out 7m -
close 3m -
""",
)
case(
    "tsv from sheet",
    """
What\tStart\tStop\tSpeaking time\tGuiding question
Opening words\t7:00 PM\t7:05 PM\t\t
Check-in\t7:05 PM\t7:20 PM\t1.5 min\tWhat's your energy like?
Round\t7:20 PM\t8:00 PM\t4 min\tWhat do you carry alone?
Break\t8:00 PM\t8:10 PM\t\t
Open circle\t8:10 PM\t8:25 PM\t\tWhat do you want to say to someone here?
Close\t8:25 PM\t8:30 PM\t\t
""",
    """
opening/lead 5m -
check-in 15m 1m30s ?What's your energy like?
round/sharing-round 40m 4m ?What do you carry alone?
break 10m -
open 15m - ?What do you want to say to someone here?
close 5m -
""",
    ".tsv",
)
case(
    "two lines",
    """
5 min
Welcome
Explain how we speak and listen here.

20 min
Check-in
2 min per person

30 min
Small groups of four
What keeps you going?

5 min
Break

20 min
Back in the circle

10 min
Last round
""",
    """
opening/lead 5m -
check-in 20m 2m
groups 30m - ?What keeps you going?
break 5m -
open 20m -
check-out 10m -
""",
)
case(
    "fwd",
    """
> From: Hana
> Subject: plan for Sunday
>
> - 10' arrive, tea
> - 3' bell + silence
> - 15' check-in round
> - 40' council: "What do you need to say out loud?"
> - 10' witness round (what touched you)
> - 7' closing
""",
    """
break/opening 10m -
silence 3m -
check-in 15m -
sharing-round 40m - ?What do you need to say out loud?
round/sharing-round 10m -
close 7m -
""",
)
case(
    "recovery",
    """
### Meeting format

1. **Opening (5 min).** Chair reads the welcome.
2. **Readings (5 min).** Volunteers read.
3. **Lead share (15 min).** Invited member tells their story.
4. **Open sharing (45 min).** 3–4 minutes each. No cross-talk.
5. **Newcomers' time (10 min).** Anyone in their first month who'd like to speak.
6. **Notices (5 min).**
7. **Close (5 min).** Stand, moment of silence, serenity prayer.
""",
    """
opening/lead 5m -
lead 5m -
lead 15m -
open/sharing-round 45m 4m
open/round/lead 10m -
lead 5m -
close 5m -
""",
    ".md",
)

case(
    "lgbtq youth",
    """
Youth circle Friday 17:00–18:30

Snacks + settling in: 15min
Names, pronouns, high/low of the week – each 1 min – 10min
Activity in threes (20 min): what does safe feel like?
Break 5
Big circle, sharing what came up: 25min
Shout outs and goodbye: 15min
""",
    """
break/opening/open 15m -
check-in 10m 1m
groups 20m - ?what does safe feel like?
break 5m -
open/sharing-round/round 25m -
round/check-out/close 15m -
""",
)
case(
    "mail wrapped",
    """
Dear Ruth,

for next Tuesday I suggest this: we open at 7 pm with a reading (about
three minutes) and a minute of silence. The check-in should not take
longer than 15 minutes, so a minute and a half for each of us. Then
forty minutes for the main round. I'd skip the break. After the round,
fifteen minutes of open talk, and we finish with one sentence each,
ten minutes altogether.

See you then, Paul
""",
    """
opening/lead 3m -
silence 1m -
check-in 15m 1m30s
round/sharing-round 40m -
open 15m -
check-out 10m -
""",
)
case(
    "table wp2",
    """
Slot\tWhat happens\tWho speaks\tMax. each
18:00-18:10\tWelcome\thost\t
18:10-18:30\tCheck-in\teveryone\t2 min
18:30-19:10\tTalking piece: losses and gains\teveryone\t4 min
19:10-19:20\tBreak\t\t
19:20-19:50\tOne person's question\tholder and others\t
19:50-20:00\tCheck-out\teveryone\t1 min
""",
    """
opening/lead 10m -
check-in 20m 2m
round/sharing-round 40m 4m
break 10m -
challenges 30m -
check-out 10m 1m
""",
)
case(
    "md mixed",
    """
# Caregivers – session 5

*Total: 100 min*

- **[0:00]** Arrive, tea
- **[0:10]** Opening: reading from the book
- **[0:15]** Round: what has this week asked of you? *(3 min each)*
- **[0:50]** Pause
- **[1:00]** In pairs: what would help? *(10 min each way)*
- **[1:20]** Back in the circle
- **[1:30]** Closing round
- **[1:40]** End
""",
    """
break/opening 10m -
opening/lead 5m -
round/sharing-round 35m 3m ?what has this week asked of you?
break 10m -
groups 20m 10m ?what would help?
open 10m -
check-out 10m -
""",
    ".md",
)
case(
    "csv plain",
    """
Order,Title,Minutes,Who,Comments
1,Gathering & announcements,10,Pat,
2,Lighting the candle,2,Pat,
3,"Check-in, 1 min each",12,All,
4,Topic introduction,6,Lee,
5,"Discussion in small groups (3-4)",20,All,"How does shame speak to you?"
6,Plenary,25,All,
7,"Check-out",10,All,"one word, 30 sec each"
8,Candle out,1,Pat,
""",
    """
opening/lead/break 10m -
opening/lead 2m -
check-in 12m 1m
lead 6m -
groups 20m - ?How does shame speak to you?
open 25m -
check-out 10m 30s
close/lead 1m -
""",
    ".csv",
)
case(
    "lines elapsed",
    """
minute 0 to 5 – hello
minute 5 to 15 – check-in
minute 15 to 50 – sharing, 5 minutes per person
minute 50 to 55 – stretch
minute 55 to 85 – somebody's dilemma
minute 85 to 90 – thank you and goodbye
""",
    """
opening/lead 5m -
check-in 10m -
sharing-round 35m 5m
break 5m -
challenges 30m -
close 5m -
""",
)
case(
    "script short",
    """
WELCOME 5 MIN
Say: "I'm glad you came."
Do: point out the exits.

CHECK-IN 10 MIN
Ask: What's your weather today?

SHARING 30 MIN
Each person: 3 minutes.
Say: "We listen. We don't fix."

CLOSE 5 MIN
Say: "Take care on the way home."
""",
    """
opening/lead 5m -
check-in 10m - ?What's your weather today?
sharing-round 30m 3m
close 5m -
""",
)
case(
    "until",
    """
Welcome until 10:05
Check-in until 10:25
Sharing until 11:05
Coffee until 11:20
Fishbowl until 11:50
Check-out until 12
""",
    """
opening/lead - -
check-in 20m -
sharing-round 40m -
break 15m -
open 30m -
check-out 10m -
""",
)
case(
    "chatty",
    """
ok so plan for the grief circle sat morning

10am come in, coffee (15)
quick intro from me (5)
round: who are you grieving, 2 mins each (20)
writing, a letter to them (15)
read out if you want (20)
break (10)
walk & talk in twos (20)
last round, one word (5)
""",
    """
break/opening 15m -
opening/lead 5m -
round/check-in/sharing-round 20m 2m
silence 15m -
open/lead/round 20m -
break 10m -
groups 20m -
check-out 5m -
""",
)
case(
    "roman",
    """
I. Opening — 5'
II. Check-in — 12' (90" each)
III. Story of one — 10'
IV. Resonance round — 16' (2' each)
V. Silence — 3'
VI. Check-out — 8' (1' each)
VII. Closing words — 1'
""",
    """
opening/lead 5m -
check-in 12m 1m30s
lead/sharing-round/challenges/open 10m -
round/sharing-round 16m 2m
silence 3m -
check-out 8m 1m
close/lead 1m -
""",
    ".md",
)

case(
    "evening plan",
    """
Plan for the ALS carers' evening

18:00 Tea and arriving
18:15 Welcome, how tonight works
18:20 Check-in round, around 2 minutes each
18:45 What nobody tells you - sharing with the talking stone
19:25 Short break
19:35 Open conversation
19:55 Closing words and candle
20:00 End
""",
    """
break/opening 15m -
opening/lead 5m -
check-in 25m 2m
sharing-round 40m -
break 10m -
open 20m -
close 5m -
""",
)
case(
    "bullets",
    """
* Settle (3 minutes of quiet)
* Names and one hope for tonight (10 minutes)
* First round: "Where does it hurt?" (25 minutes; 3 minutes each)
* Break (10 minutes)
* Second round: "Where is there light?" (25 minutes; 3 minutes each)
* Last word (7 minutes)
""",
    """
silence 3m -
check-in/round 10m -
round 25m 3m ?Where does it hurt?
break 10m -
round 25m 3m ?Where is there light?
close/check-out 7m -
""",
    ".md",
)
case(
    "mail",
    """
Hi Noor, can you lead on Monday? It's our usual: a welcome (5 min), the check-in (10 min), then we choose a \
topic together (10 min) and talk about it in the whole group for half an hour. After that a quarter of an hour \
in pairs and ten minutes for the check-out. Thank you so much!
""",
    """
opening/lead 5m -
check-in 10m -
topics 10m -
open 30m -
groups 15m -
check-out 10m -
""",
)
case(
    "csv",
    """
Block,From,To,Each,Prompt
Opening,14:00,14:05,,
Check-in,14:05,14:20,1 min,How do you come in?
Sharing,14:20,15:00,4 min,What are you proud of?
Break,15:00,15:15,,
Triads,15:15,15:45,10 min,Where are you stuck?
Check-out,15:45,16:00,1 min,
""",
    """
opening/lead 5m -
check-in 15m 1m ?How do you come in?
sharing-round 40m 4m ?What are you proud of?
break 15m -
groups 30m 10m ?Where are you stuck?
check-out 15m 1m
""",
    ".csv",
)
case(
    "numbered",
    """
1) welcome, 5 min
2) rose-thorn-bud, 15 min
3) case from one member, 40 min
   story 5 min, questions 10 min, our experience 20 min, thanks 5 min
4) coffee, 10 min
5) news from the region, 10 min
6) check-out in one word, 5 min
""",
    """
opening/lead 5m -
check-in 15m -
challenges 40m -
break 10m -
lead 10m -
check-out 5m -
""",
)
case(
    "table",
    """
| Part | Length | Detail |
|---|---|---|
| Opening | 5' | bell |
| Check-in | 20' | 2' each |
| Storytelling | 30' | one teller, the others listen |
| Response round | 20' | what touched you? |
| Silence | 5' | |
| Close | 5' | |
""",
    """
opening/lead 5m -
check-in 20m 2m
sharing-round/lead 30m -
round 20m - ?what touched you?
silence 5m -
close 5m -
""",
    ".md",
)
case(
    "ampm",
    """
10.00am - 10.15am Coffee
10.15am - 10.30am Introductions
10.30am - 11.15am Guest speaker & questions
11.15am - 11.25am Break
11.25am - 12.10pm Sharing in small groups of 4
12.10pm - 12.25pm Feedback from groups
12.25pm - 12.30pm Close
""",
    """
break 15m -
check-in 15m -
lead/open 45m -
break 10m -
groups 45m -
open 15m -
close 5m -
""",
)
case(
    "untimed",
    """
Grief café, two hours

- Arrival
- Candle lighting
- Check-in
- Tea and cake
- Open sharing
- Moment of silence
- Farewell
""",
    """
break/opening - -
opening - -
check-in - -
break - -
open - -
silence - -
close - -
""",
)
case(
    "headings",
    """
# Men's shed circle
## Start (10 min)
Kettle, chairs, hellos.
## Go-round (25 min)
Each bloke gets up to 3 minutes. Question: What fixed something for you this week?
## One man's challenge (25 min)
Whoever puts his hand up first.
## Yarn (20 min)
Free talk.
## Pack up (10 min)
""",
    """
opening/break 10m -
round 25m 3m ?What fixed something for you this week?
challenges 25m -
open 20m -
lead/close 10m -
""",
    ".md",
)
case(
    "sentences",
    """
First five minutes of breathing. Then everyone says how they are, twelve minutes. Next, two people each get \
fifteen minutes for a challenge, thirty minutes in all. We pause for ten minutes. Twenty minutes are for open \
sharing, followed by a closing round of eight minutes.
""",
    """
silence 5m -
check-in/round 12m -
challenges 30m -
break 10m -
open 20m -
check-out 8m -
""",
)
