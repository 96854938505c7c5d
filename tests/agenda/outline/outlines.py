"""Outlines as facilitators write them, in every shape we know, each with what a careful person reads in it.

Under each outline, a line a stage: kinds (of which any is right), length, each one's time, and behind "?" what is
asked, behind "!" what is said. "-" is nothing.
"""

from __future__ import annotations

from typing import NamedTuple


class Case(NamedTuple):
    """An outline and what it means."""

    name: str
    suffix: str
    text: str
    means: str


CASES: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    CASES.append(Case(name, suffix, text.strip("\n") + "\n", means))


case(
    "bullets with minutes in brackets",
    """
Peer support, Thursday (90 min)

- Welcome, agreements (5 min)
- Check-in (15 min, 90 sec each)
- Sharing round (40 min)
- Break (10 min)
- Open discussion (10 min)
- One word each (5 min)
- Closing poem (5 min)
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
    "a Markdown document with headings, prompts and notes",
    """
# Carers' evening

**Length:** 2 hours

## 1. Arrival and welcome (10 minutes)

Tea is ready. Light the candle.

## 2. Check-in (20 minutes)

> How are you, really?

2 minutes each. Nobody has to speak.

## 3. In pairs (20 minutes)

- What has been heavy this month?
- What has been light?

## 4. Break (15 minutes)

## 5. Open conversation (40 minutes)

Something you would like to ask, or something you found out?

## 6. Closing round (15 minutes)

"Take a breath. What do you take home?"
""",
    """
break/opening 10m -
check-in 20m 2m ?How are you, really?
groups 20m - ?What has been heavy this month?
break 15m -
open 40m - ?Something you would like to ask, or something you found out?
check-out 15m - ?Take a breath. What do you take home?
""",
    ".md",
)
case(
    "clock ranges with long dashes",
    """
Women's circle, Tuesday

19:00 – 19:10 Arriving, tea
19:10 – 19:15 Opening of the circle
19:15 – 19:40 Check-in round
19:40 – 20:20 Talking piece round: What wants to be heard?
20:20 – 20:25 Silence
20:25 – 20:45 Open floor
20:45 – 21:00 Closing round
""",
    """
break/opening 10m -
opening 5m -
check-in 25m -
round/sharing-round 40m - ?What wants to be heard?
silence 5m -
open 20m -
check-out 15m -
""",
)
case(
    "twelve-hour clock, only starts, with an end",
    """
7:00pm Welcome & land acknowledgement
7:10pm Introductions - name, pronouns, how you are (1 min each)
7:25pm Guest speaker
7:50pm Q&A
8:10pm Break
8:20pm Small groups
8:50pm Report back
9:00pm End
""",
    """
opening 10m -
check-in 15m 1m
lead 25m -
open 20m -
break 10m -
groups 30m -
open 10m -
""",
)
case(
    "dots in the times and no space round the dash",
    """
MEN'S GROUP
18.30-18.40 Grounding
18.40-19.10 Check in, 3 mins each
19.10-20.10 Two men bring something: 30 min each
20.10-20.30 Check out
""",
    """
silence 10m -
check-in 30m 3m
challenges/open/lead 60m -
check-out 20m -
""",
)
case(
    "elapsed times",
    """
Book circle run sheet
0:00 Welcome
0:05 Opening question: Which page stayed with you?
0:25 Discussion in threes
0:45 Whole group discussion
1:15 One-word close
1:25 finish
""",
    """
opening 5m -
check-in/round 20m - ?Which page stayed with you?
groups 20m -
open 30m -
check-out 10m -
""",
)
case(
    "plus times since the beginning",
    """
+0 welcome
+5 moment of silence
+8 check in (1 min each)
+20 sharing circle
+60 break
+70 closing circle
+80 end
""",
    """
opening 5m -
silence 3m -
check-in 12m 1m
sharing-round 40m -
break 10m -
close/check-out 10m -
""",
)
case(
    "minute ranges since the beginning",
    """
Support group - 60 minutes
0-5 min: Opening and ground rules
5-20 min: Check-in
20-50 min: Topic discussion: coping with the holidays
50-58 min: Check-out
58-60 min: Serenity prayer
""",
    """
opening/lead 5m -
check-in 15m -
open 30m -
check-out 8m -
close/lead 2m -
""",
)
case(
    "minutes before the title",
    """
5 min – Welcome
10 min – Meditation
15 min – Check-in
45 min – Sharing (3 min each)
10 min – Tea
5 min – Goodbye
""",
    """
opening 5m -
silence 10m -
check-in 15m -
sharing-round 45m 3m
break 10m -
close 5m -
""",
)
case(
    "apostrophes for minutes",
    """
5' opening
10' round of names
40' case consultation
10' break
40' case consultation
15' check-out
""",
    """
opening 5m -
check-in 10m -
challenges 40m -
break 10m -
challenges 40m -
check-out 15m -
""",
)
case(
    "minutes on their own line below",
    """
Welcome
5 minutes
Candle and bell.

Check-in
15 minutes
How are you arriving today?

Main round
45 minutes
"What is it that you cannot say elsewhere?"

Closing
5 minutes
""",
    """
opening 5m -
check-in 15m - ?How are you arriving today?
sharing-round 45m - ?What is it that you cannot say elsewhere?
close 5m -
""",
)
case(
    "times on their own line above",
    """
19:00
Welcome and agreements

19:10
Check-in, two minutes per person

19:30
Fishbowl

20:10
Reflection round

20:30
Close
""",
    """
opening/lead 10m -
check-in 20m 2m
open 40m -
round/check-out 20m -
close - -
""",
)
case(
    "a script with Say and Do",
    """
1. OPENING (5 min)
Say: "Good evening. I'm glad that you came."
Do: Ring the bell three times.

2. AGREEMENTS (5 min)
Say: "What is said here stays here."
Do: Ask if anybody would like to add one.

3. CHECK-IN (15 min)
Say: "Please share your name and one word for how you are."
Time: 1 min each

4. ROUND ONE (25 min)
Ask: What brought you here?
Do: Pass the stone to the left.

5. CLOSING (5 min)
Say: "Thank you. Take care on your way home."
""",
    """
opening 5m - !Good evening. I'm glad that you came.
lead 5m - !What is said here stays here.
check-in 15m 1m !Please share your name and one word for how you are.
round 25m - ?What brought you here?
close 5m - !Thank you. Take care on your way home.
""",
)
case(
    "a script with the lines indented and the labels bold",
    """
**Step 1: Welcome** (3 minutes)
   **Say:** "Welcome to the circle."
**Step 2: Breathing** (2 minutes)
   **Do:** Three slow breaths together.
**Step 3: Check-in** (12 minutes)
   **Ask:** "What is your inner weather?"
   **Time each:** 90 seconds
**Step 4: Appreciations** (8 minutes)
   **Ask:** "Whom would you like to thank?"
""",
    """
opening 3m - !Welcome to the circle.
silence 2m -
check-in 12m 1m30s ?What is your inner weather?
round/check-out 8m - ?Whom would you like to thank?
""",
    ".md",
)
case(
    "a mail in sentences",
    """
Hi Jo,

thanks for taking over on Wednesday! We start with a check-in, about two minutes each. Then I usually read a short
poem (3 min).
After that there are 40 minutes of open sharing. We take a break of ten minutes. After the break we go into pairs for
20 minutes.
What did you hear tonight that you want to keep? To finish, everyone says one word, which takes about five minutes.

See you,
Mara
""",
    """
check-in - 2m
lead 3m -
open 40m -
break 10m -
groups 20m - ?What did you hear tonight that you want to keep?
check-out 5m -
""",
)
case(
    "a mail with everything in one sentence",
    """
We open with five minutes of silence, then a check-in (15 min), followed by sharing in triads for half an hour, and we
close with a closing round of 10 minutes.
""",
    """
silence 5m -
check-in 15m -
groups 30m -
check-out 10m -
""",
)
case(
    "a mail that was wrapped",
    """
Dear Paul,

On Friday we begin with a welcome and the agreements, five minutes. Then
comes a check-in of fifteen minutes. The main part is a sharing round,
forty minutes, three minutes each. At the end we do a check-out in ten
minutes.

Warmly, Ines
""",
    """
opening/lead 5m -
check-in 15m -
sharing-round 40m 3m
check-out 10m -
""",
)
case(
    "a sentence a line",
    """
We start with a welcome (5 min).
Then we sit in silence for three minutes.
Next is a check-in, one minute each, 12 minutes in all.
After that we break into groups of three for 30 minutes.
We have tea for 10 minutes.
We end with one word each.
""",
    """
opening 5m -
silence 3m -
check-in 12m 1m
groups 30m -
break 10m -
check-out - -
""",
)
case(
    "a spreadsheet",
    """
Start,End,Activity,Lead,Notes
19:00,19:05,Welcome,Ana,bell
19:05,19:20,Check-in,Bo,How are you?
19:20,20:00,Sharing round,Ana,"3 min each, talking piece"
20:00,20:10,Break,,
20:10,20:25,Check-out,Bo,What do you take with you?
20:25,20:30,Close,Ana,poem
""",
    """
opening 5m -
check-in 15m - ?How are you?
sharing-round 40m 3m
break 10m -
check-out 15m - ?What do you take with you?
close 5m -
""",
    ".csv",
)
case(
    "a spreadsheet with columns in another order, semicolons and a total",
    """
Who;Minutes per person;Minutes;What happens;Question
Kim;;5;Welcome;
Kim;2;20;Check-in;What are you leaving behind?
Lou;;30;Case clinic;
all;;10;Break;
Lou;1;10;Check-out;One thing you learned?
;;75;Total;
""",
    """
opening 5m -
check-in 20m 2m ?What are you leaving behind?
challenges 30m -
break 10m -
check-out 10m 1m ?One thing you learned?
""",
    ".csv",
)
case(
    "columns pasted from a spreadsheet, with tabs",
    "Time\tItem\tDuration\tHow\n"
    "18:00\tArrivals\t0:15\tTea\n"
    "18:15\tWelcome\t0:05\t\n"
    "18:20\tCheck-in\t0:20\tround, 2 min each\n"
    "18:40\tTriads\t0:30\tWhat is your next step?\n"
    "19:10\tPlenary\t0:20\t\n"
    "19:30\tClosing circle\t0:10\t\n",
    """
break 15m -
opening 5m -
check-in 20m 2m
groups 30m - ?What is your next step?
open 20m -
close/check-out 10m -
""",
    ".tsv",
)
case(
    "a table of Markdown",
    """
# Community evening

| # | Time  | What                | Min | Who  |
|---|-------|---------------------|-----|------|
| 1 | 19:00 | Opening             | 5   | Ana  |
| 2 | 19:05 | Check-in            | 20  | all  |
| 3 | 19:25 | Choosing topics     | 10  | Bo   |
| 4 | 19:35 | Discussion          | 40  | Bo   |
| 5 | 20:15 | Check-out           | 15  | all  |
""",
    """
opening 5m -
check-in 20m -
topics 10m -
open 40m -
check-out 15m -
""",
    ".md",
)
case(
    "columns made of spaces",
    """
Time     Activity              Length
7:00     Welcome               10 min
7:10     Check-in              20 min
7:30     Breakout rooms        25 min
7:55     Break                 5 min
8:00     Harvest               20 min
8:20     Closing words         10 min
""",
    """
opening 10m -
check-in 20m -
groups 25m -
break 5m -
open 20m -
close 10m -
""",
)
case(
    "leaders of dots",
    """
Opening ................ 5 min
Reading ................ 3 min
Round .................. 30 min
Open sharing ........... 20 min
Announcements .......... 2 min
Closing prayer ......... 2 min
""",
    """
opening 5m -
lead 3m -
round 30m -
open 20m -
lead 2m -
close 2m -
""",
)
case(
    "bare numbers at the end",
    """
Welcome 5
Check-in 15
Hot seat 1 - 25
Break 10
Hot seat 2 - 25
Check-out 10
""",
    """
opening 5m -
check-in 15m -
challenges 25m -
break 10m -
challenges 25m -
check-out 10m -
""",
)
case(
    "a numbered list without any time",
    """
Restorative circle

1. Welcome and purpose
2. Mindful moment
3. Check-in round
4. Values round
5. Storytelling round
6. Agreements
7. Check-out
8. Closing ceremony
""",
    """
opening/lead - -
silence - -
check-in - -
round - -
sharing-round/round - -
lead - -
check-out - -
close - -
""",
)
case(
    "headings without any time and bullets under them",
    """
# Monday meeting

## Opening
- Read the preamble
- Moment of silence

## Check-in
- First name only
- How was your week?

## Sharing
- 4 minutes each
- No cross-talk

## Closing
- Announcements
- Reading
""",
    """
opening - -
check-in - - ?How was your week?
sharing-round - 4m
close - -
""",
    ".md",
)
case(
    "clock times with a title in the middle of a sentence style",
    """
From 7 to 8:30pm, library, room 2

7:00 – we gather and light the candle
7:10 – check-in: name, and what you left at the door (1 min each)
7:25 – sharing round, 4 minutes each
8:05 – silence
8:10 – open reflections
8:20 – one word to close
""",
    """
opening/break/lead 10m -
check-in 15m 1m
sharing-round 40m 4m
silence 5m -
open 10m -
check-out 10m -
""",
)
case(
    "hours and minutes in words",
    """
- Quarter of an hour: check-in
- Half an hour: sharing in pairs
- An hour: open space
- Ten minutes: break
- Twenty-five minutes: closing round
""",
    """
check-in 15m -
groups 30m -
open 60m -
break 10m -
check-out 25m -
""",
)
case(
    "pairs with each one's time",
    """
Thinking pairs evening
* Opening round (10 min, 45 sec each)
* Thinking pairs: 2 x 5 min
* Thinking round (15 min)
* Dyads (3 minutes each way)
* Appreciation round (10 min)
""",
    """
check-in/round 10m 45s
groups 10m 5m
round 15m -
groups 6m 3m
check-out/round 10m -
""",
)
case(
    "sections with their own time over timed items",
    """
## Part 1: Arriving (30 min)
- Welcome (5 min)
- Meditation (5 min)
- Check-in (20 min)

## Part 2: Deepening (50 min)
- Triads (30 min)
- Harvest in the circle (20 min)

## Part 3: Leaving (10 min)
- Check-out (7 min)
- Bell (3 min)
""",
    """
opening 5m -
silence 5m -
check-in 20m -
groups 30m -
open 20m -
check-out 7m -
close/lead 3m -
""",
    ".md",
)
case(
    "a numbered list with sub-bullets that have times",
    """
1. Opening circle (15 min)
   - Welcome (5 min)
   - Candle (2 min)
2. Case work (40 min)
   a. Presentation (8 min)
   b. Clarifying questions (7 min)
   c. Ideas (15 min)
   d. What I take with me (5 min)
3. Closing (5 min)
""",
    """
opening 15m -
challenges 40m -
close 5m -
""",
)
case(
    "military times",
    """
1900 Arrive
1915 Welcome
1920 Check-in
1945 Topic: sleep - discussion
2030 Coffee break
2045 Check-out
2100 End
""",
    """
break/opening 15m -
opening 5m -
check-in 25m -
open/topics 45m -
break 15m -
check-out 15m -
""",
)
case(
    "times behind the title",
    """
Tuesday Night Group

Welcome and preamble, 6:30-6:35 pm
Check-in, 6:35-6:50 pm
Step reading, 6:50-7:00 pm
Sharing (3-minute shares), 7:00-7:25 pm
Burning desires, 7:25-7:28 pm
Closing prayer, 7:28-7:30 pm
""",
    """
opening 5m -
check-in 15m -
lead 10m -
sharing-round 25m 3m
open 3m -
close 2m -
""",
)
case(
    "a list with check boxes and emphasis",
    """
### Agenda for the Youth Circle
- [ ] **Welcome** — 5 min
- [ ] **Icebreaker** — 10 min — _What is a song you love?_
- [ ] **Rose, thorn, bud** — 20 min
- [ ] **World café** — 30 min
- [x] **Snack break** — 10 min
- [ ] **Shout-outs / appreciations** — 10 min
- [ ] **Clean up** — 5 min
""",
    """
opening 5m -
check-in 10m - ?What is a song you love?
check-in/round 20m -
groups 30m -
break 10m -
round/check-out 10m -
lead/break/close 5m -
""",
    ".md",
)
case(
    "emoji and symbols before the lines",
    """
🕯️ Opening (5 min)
🗣️ Check-in (20 min)
🤝 Partner work (20 min)
☕ Break (15 min)
💬 Group discussion (30 min)
👋 Goodbye (5 min)
""",
    """
opening 5m -
check-in 20m -
groups 20m -
break 15m -
open 30m -
close 5m -
""",
)
case(
    "lean coffee",
    """
Lean Coffee, 60 minutes
1. Intro & how it works – 5 mins
2. Write topics – 5 mins
3. Dot voting – 3 mins
4. Discuss (5 mins per topic) – 40 mins
5. Takeaways – 7 mins
""",
    """
opening/lead 5m -
topics 5m -
topics 3m -
open 40m -
check-out 7m -
""",
)
case(
    "an action learning set",
    """
Action learning set

09:30 Check in (2 min each)
09:45 Bidding for time
10:00 Issue holder 1: presentation, questions, reflection
10:45 Break
11:00 Issue holder 2
11:45 Review of the process
12:00 Close
""",
    """
check-in 15m 2m
topics 15m -
challenges 45m -
break 15m -
challenges 45m -
check-out/open 15m -
close - -
""",
)
case(
    "a day with noon in it and twelve-hour times without am and pm",
    """
10:00 Welcome and introductions
10:45 World café
11:30 Break
11:45 Story circle
12:30 Lunch
1:30 Open space
2:45 Closing circle
3:15 End
""",
    """
opening/check-in 45m -
groups 45m -
break 15m -
sharing-round 45m -
break 60m -
open 75m -
close/check-out 30m -
""",
)
case(
    "an answered mail with signs before the lines",
    """
> Hi,
> the plan for Sunday:
> - opening (5 min)
> - check-in (15 min)
> - silent walk (20 min)
> - sharing (30 min)
> - close (5 min)
> See you there
""",
    """
opening 5m -
check-in 15m -
silence/break 20m -
sharing-round 30m -
close 5m -
""",
)
case(
    "labels for everything",
    """
Title: Parents' circle
Duration: 75 minutes
Participants: 8-10 people

Stage 1: Welcome
Time: 5 minutes
Note: name tags

Stage 2: Check-in
Time: 15 minutes
Prompt: What made you laugh this week?

Stage 3: In threes
Time: 30 minutes
Prompt: Where do you need help?
Note: mix them

Stage 4: Big round
Time: 20 minutes

Stage 5: Farewell
Time: 5 minutes
""",
    """
opening 5m -
check-in 15m - ?What made you laugh this week?
groups 30m - ?Where do you need help?
round 20m -
close 5m -
""",
)
case(
    "two rounds with an answer after each",
    """
1. Opening — 5 min
2. Two rounds with the talking piece — 60 min, 3 min each, answer 1 min after each
3. Silence — 2 min
4. Closing round — 8 min
""",
    """
opening 5m -
round 60m 3m
silence 2m -
check-out 8m -
""",
)
case(
    "seconds and mixed units",
    """
Stand-up circle
Arrive in silence: 90 seconds
Check-in: 6m, 45s each
Wins: 4m30s
Help wanted: 1h 5m
Close: 60 sec
""",
    """
silence 1m30s -
check-in 6m 45s
round 4m30s -
open/challenges/lead/topics 65m -
close 1m -
""",
)
case(
    "durations in front with a pipe",
    """
05 | Welcome
15 | Check-in
40 | Peer coaching in pairs
10 | Break
20 | Whole group
""",
    """
opening 5m -
check-in 15m -
groups/challenges 40m -
break 10m -
open 20m -
""",
)
case(
    "the whole evening in a comma list",
    """
Plan: welcome (5), check-in (15), sharing round (40), tea (10), open floor (15), check-out (10), closing (5).
""",
    """
opening 5m -
check-in 15m -
sharing-round 40m -
break 10m -
open 15m -
check-out 10m -
close 5m -
""",
)
case(
    "a women's circle with a meditation",
    """
WOMEN'S CIRCLE - NEW MOON

7:00  Arrive, tea, settle in
7:15  Opening: cast circle, light candle
      "Welcome, sisters."
7:25  Guided meditation
7:40  Sharing round w/ talking stick
      - what are you letting go of?
      - 3-4 min each
8:30  Intention setting (write silently 5 min, then share in pairs)
8:50  Closing song + gratitude
9:00  Finish
""",
    """
silence/break 15m -
opening 10m -
silence 15m -
sharing-round 50m 4m ?what are you letting go of?
round 20m -
close 10m -
""",
)
case(
    "a twelve-step format with steps that have no time",
    """
AA meeting format

1. Chair opens meeting with Serenity Prayer
2. Readings: Preamble, How It Works, 12 Traditions (10 min)
3. Speaker shares (20 min)
4. 7th Tradition / announcements (5 min)
5. Open sharing - 3 minute limit per share (40 min)
6. Chips (5 min)
7. Close with Lord's Prayer
""",
    """
opening - -
lead 10m -
lead 20m -
lead 5m -
open 40m 3m
lead 5m -
close - -
""",
)
case(
    "ranges of minutes with apostrophes",
    """
Agenda: Team retro circle, 60'

0'–5' Check-in (1 word)
5'–15' Silent writing
15'–35' Share in triads
35'–50' Plenary: themes
50'–60' Actions & check-out
""",
    """
check-in 5m -
silence 10m -
groups 20m -
open 15m -
check-out 10m -
""",
)
case(
    "a restorative script with bold steps",
    """
### Restorative Circle Script

**1. Opening ceremony** – 5 min
Facilitator: "Thank you all for being here. Let's begin with three breaths."

**2. Introduce talking piece and guidelines** – 5 min
- Respect the talking piece
- Speak from the heart
- Listen from the heart

**3. Check-in question** – 10 min
*If your mood was a weather, what would it be?*

**4. Guiding question 1** – 15 min
"What happened, and what were you thinking at the time?"

**5. Guiding question 2** – 15 min
"Who has been affected, and how?"

**6. Guiding question 3** – 15 min
"What needs to happen to make things right?"

**7. Check-out** – 10 min
One word

**8. Closing ceremony** – 5 min
Read quote.
""",
    """
opening 5m -
lead 5m -
check-in 10m - ?If your mood was a weather, what would it be?
round 15m - ?What happened, and what were you thinking at the time?
round 15m - ?Who has been affected, and how?
round 15m - ?What needs to happen to make things right?
check-out 10m -
close 5m -
""",
    ".md",
)
case(
    "a short message in one paragraph",
    """
Hey Chris! For Thursday I'd do it like this: doors at 6:45, we start at 7 with a quick welcome and the house rules.
Then a name round (30 seconds each). Main part is an open discussion on sleep for around 35 min.
10 min break at 8. After that breakout groups of three, 20 minutes.
Finish with a go-round, everyone one takeaway, 1 minute each. Out by 9. x Lee
""",
    """
opening - -
check-in - 30s
open 35m -
break 10m -
groups 20m -
round/check-out 30m 1m
""",
)
case(
    "a spreadsheet with two-word headers and a total without a name",
    """
#,Segment,Duration (min),Facilitator,Prompt / script,Materials
1,Opening & agreements,10,Mia,Read agreements aloud,poster
2,Check-in,15,Jon,What color is your day?,
3,Pair listening,16,Mia,8 min each way: What do you long for?,timer
4,Silent reflection,5,,,journals
5,Council round,30,Jon,"What did you hear, and what do you want to say now?",talking piece
6,Closing,4,Mia,,bell
,,80,,,
""",
    """
opening 10m - ?Read agreements aloud
check-in 15m - ?What color is your day?
groups 16m 8m ?What do you long for?
silence 5m -
sharing-round 30m - ?What did you hear, and what do you want to say now?
close 4m -
""",
    ".csv",
)
case(
    "a carers' group with colons",
    """
Dementia carers group — running order

Welcome and tea: 15 mins
News from the memory clinic (Sue): 10 mins
Go round – how has the month been? 30 mins
Comfort break: 10 mins
Speaker - Carers' allowance, with Q and A: 25 mins
Any other business + date of next meeting: 5 mins
""",
    """
opening 15m -
lead 10m -
round 30m - ?how has the month been?
break 10m -
open 25m -
lead/close 5m -
""",
)
case(
    "titles with sentences behind them",
    """
Conversation Café (90 min)
Welcome: 5 min. Host explains agreements.
Round 1: 10 min. One minute each, talking object: what's on your mind about loneliness?
Round 2: 10 min. One minute each, go deeper.
Open dialogue: 45 min.
Final round: 10 min. What will you take away?
Break at halfway if needed (10 min).
""",
    """
opening 5m -
round 10m 1m ?what's on your mind about loneliness?
round 10m 1m
open 45m -
check-out 10m - ?What will you take away?
break 10m -
""",
)
case(
    "a pasted spreadsheet with times as lengths",
    """
Time	Activity	Who
5 min	Welcome	Facilitator
5 min	Mindfulness exercise	Co-facilitator
20 min	Check-in (2 min per person)	Everyone
10 min	Psychoeducation: sleep hygiene	Facilitator
30 min	Group discussion	Everyone
10 min	Goal setting	Everyone
10 min	Wrap-up	Facilitator
""",
    """
opening 5m -
silence 5m -
check-in 20m 2m
lead 10m -
open 30m -
round 10m -
close 10m -
""",
)
case(
    "an intervision under one heading",
    """
## Peer supervision (Intervision) – 75 min

1. **Check-in** (5')
2. **Choose a case** (5')
3. **Case presentation** (10')
4. **Clarifying questions** (10')
5. **Hypotheses / group discussion** (20') – case giver listens
6. **Case giver responds** (10')
7. **Sharing: what does this case touch in me?** (10')
8. **Closing** (5')
""",
    """
check-in 5m -
topics 5m -
challenges 10m -
open 10m -
open 20m -
challenges 10m -
sharing-round 10m - ?what does this case touch in me?
close 5m -
""",
    ".md",
)
case(
    "ranges and pipes over a whole day",
    """
10:00am - 10:15am | Coffee & registration
10:15am - 10:30am | Opening circle
10:30am - 11:15am | Session 1: Storytelling in triads
11:15am - 11:30am | Break
11:30am - 12:30pm | Open Space
12:30pm - 1:30pm | Lunch
1:30pm - 2:30pm | World Cafe
2:30pm - 3:00pm | Harvest + closing circle
""",
    """
break 15m -
opening 15m -
groups 45m -
break 15m -
open 1h -
break 1h -
groups 1h -
open 30m -
""",
)
case(
    "bullets in lower case with dashes",
    """
Plan for tonight
* 2 mins silence
* check in - everyone says how they're doing in a sentence or two - 10-15 mins
* each person gets 4 mins to share, no interruptions (approx 40 mins total)
* 5 min stretch
* feedback: anyone who wants can reflect back - 15 mins
* closing - hold hands, 1 min
""",
    """
silence 2m -
check-in 15m -
round/sharing-round 40m 4m
break 5m -
check-out 15m -
close 1m -
""",
)
case(
    "capitals with times and questions in brackets",
    """
SUNDAY MEN'S CIRCLE
Theme: Fathers

ARRIVE (6:45-7:00)
OPENING (7:00-7:10)
  Smudge, invocation
CHECK-IN (7:10-7:40) - 2 min/person
ROUND 1 (7:40-8:10): "What did your father teach you?"
BREAK (8:10-8:20)
ROUND 2 (8:20-8:45): "What will you teach?"
CHECK-OUT (8:45-8:55) 1-word
CLOSE (8:55-9:00)
""",
    """
break 15m -
opening 10m -
check-in 30m 2m
round 30m - ?What did your father teach you?
break 10m -
round 25m - ?What will you teach?
check-out 10m -
close 5m -
""",
)
case(
    "a table without outer pipes",
    """
**Time** | **What** | **How**
--- | --- | ---
18:00–18:10 | Welcome | Facilitator explains the process
18:10–18:30 | Opening round | Go around. 1½ min each. "What brings you here?"
18:30–19:10 | Deep listening in pairs | 2 × 20 min
19:10–19:20 | ☕ Break |
19:20–19:50 | Circle dialogue | Talking piece in the centre (popcorn)
19:50–20:00 | Closing | One breath, one word
""",
    """
opening 10m -
check-in 20m 1m30s ?What brings you here?
groups 40m 20m
break 10m -
open 30m -
close 10m -
""",
    ".md",
)
case(
    "steps whose parts have times",
    """
Meeting plan

Step 1 - Welcome: 5 minutes
Step 2 - Review of last week's goals: 15 minutes
Step 3 - Topic: Setting boundaries (presentation 10 minutes, discussion 20 minutes)
Step 4 - Practice in pairs: 15 minutes
Step 5 - Set goals for the week, 1 minute each: 10 minutes
Step 6 - Feedback and close: 5 minutes
""",
    """
opening 5m -
round 15m -
open 30m -
groups 15m -
round 10m 1m
check-out 5m -
""",
)
case(
    "pm times with dots and threes in figures",
    """
7pm Gather
7.15pm Welcome + grounding meditation
7.25pm Check in round (1-2 mins each)
7.50pm Journaling
8.00pm Share in 3s
8.25pm Whole group harvest
8.45pm Closing circle
9pm Carriages
""",
    """
break 15m -
silence 10m -
check-in 25m 2m
silence 10m -
groups 25m -
open 20m -
close 15m -
""",
)
case(
    "bare minutes in front with dashes",
    """
Evening flow (2h)
15 mins – tea & arrival
5 – welcome & agreements
20 – check-in (everyone)
45 – story round, 4 mins each w/ talking piece
10 – pause
20 – reflections, whoever feels called
5 – close
""",
    """
break 15m -
opening 5m -
check-in 20m -
sharing-round 45m 4m
break 10m -
open 20m -
close 5m -
""",
)
case(
    "a run sheet with work before and after",
    """
# Parent Support Group — Facilitator's Run Sheet

Date: ________   Facilitators: ________ / ________

## Before the session
- Set out chairs in a circle
- Put up the agreements poster (10 min before)

## Session

| Time | Minutes | Segment | Facilitator notes |
| :--- | ---: | :--- | :--- |
| 6:30 pm | 10 | **Welcome** | Introduce co-facilitator; toilets; fire exits |
| 6:40 pm | 25 | **Go-round** | Name, children's ages, one high and one low. 2 min each |
| 7:05 pm | 30 | **Theme: Sleep** | What has worked for you? |
| 7:35 pm | 10 | **Tea** | |
| 7:45 pm | 30 | **Open discussion** | Use parking lot |
| 8:15 pm | 15 | **Take-aways & goodbye** | One thing to try this week |

## After the session
- Debrief with co-facilitator (15 min)
""",
    """
opening 10m -
round 25m 2m
open 30m - ?What has worked for you?
break 10m -
open 30m -
check-out 15m -
""",
    ".md",
)
case(
    "numbers with brackets and minutes behind a comma",
    """
Start: 10 am
1) Land acknowledgement & opening prayer by Elder, 10 min
2) Introductions: name, where you're from, why you came - 20 min
3) Teaching by Elder on the medicine wheel, 30 min
4) Sharing circle with eagle feather, 60 min
5) Feast, 45 min
6) Closing prayer, 5 min
""",
    """
opening 10m -
check-in 20m -
lead 30m -
sharing-round 1h -
break 45m -
close 5m -
""",
)
case(
    "a chat message in lower case",
    """
hey! so for wed i was thinking
- start 6.30
- quick hello + ground rules 5m
- round of names & pronouns 5m
- temperature check 10m
- main topic (burnout): speaker 10m, then open chat 25m
- break 10m
- small groups (3-4 ppl) 20m
- back together 10m
- appreciations + bye 5m
let me know what u think!!
""",
    """
opening/lead 5m -
check-in 5m -
check-in 10m -
open 35m -
break 10m -
groups 20m -
open 10m -
round/check-out 5m -
""",
)
case(
    "a spreadsheet with times as lengths and quotations",
    """
Duration,Stage,Description
00:05,Opening,Ring bell and read intention
00:15,Check-in,"Each person: 90 sec. “How is your heart?”"
00:02,Silence,
00:40,Circle,"Talking piece goes round twice"
00:10,Witnessing,"What did you hear?"
00:08,Check-out,
""",
    """
opening 5m -
check-in 15m 1m30s ?How is your heart?
silence 2m -
round 40m -
round 10m - ?What did you hear?
check-out 8m -
""",
    ".csv",
)
case(
    "a speaking circle with each one's time",
    """
Speaking circle
- Centering (2 min)
- Introductory talk (5 min)
- First round: 3 minutes per person (30 min)
- Break (15 min)
- Second round: 5 minutes per person (50 min)
- Feedback round: 30 sec per person (5 min)
- Closing (3 min)
""",
    """
silence 2m -
lead 5m -
round 30m 3m
break 15m -
round 50m 5m
round 5m 30s
close 3m -
""",
)
case(
    "times behind names",
    """
Welcome (Anna) - 19:00
Check-in: "What's on top?" (Ben) - 19:05
Decision: new meeting place (Anna) - 19:25
Break - 19:45
Conflict round: everyone speaks once (Ben) - 19:55
Next steps and date - 20:20
Check-out - 20:25
End - 20:30
""",
    """
opening 5m -
check-in 20m - ?What's on top?
open 20m -
break 10m -
round 25m -
lead 5m -
check-out 5m -
""",
)
case(
    "sentences with minutes, a clearness committee",
    """
Quaker-style clearness committee, total 2 hours

The clerk opens with silence (5 minutes).
The focus person presents the issue. 15 minutes.
The committee asks open, honest questions only – 60 minutes, no advice.
The clerk asks the focus person whether to mirror what was heard. 20 minutes.
Affirmations (10 minutes).
Closing silence (5 minutes).
""",
    """
silence 5m -
challenges 15m -
open 1h -
challenges 20m -
round 10m -
silence 5m -
""",
)
case(
    "times in square brackets and minutes with signs",
    """
[19:00] Opening
[19:05] Check-in, each 2'
[19:25] Balint case: presentation 5', questions 5', group works 25', presenter returns 5'
[20:05] Break 10'
[20:15] Second case
[20:55] Closing round
[21:10] End
""",
    """
opening 5m -
check-in 20m 2m
challenges 40m -
break 10m -
challenges 40m -
check-out 15m -
""",
)
case(
    "roman numbers of a business meeting",
    """
Agenda

I. Call to order / opening (5 minutes)
II. Approval of minutes (5 minutes)
III. Member updates (2 minutes each, 20 minutes)
IV. Old business: (10 minutes)
V. New business: bake sale – discussion (15 minutes)
VI. Good of the order (5 minutes)
VII. Adjourn
""",
    """
opening 5m -
lead 5m -
round 20m 2m
lead 10m -
lead 15m -
lead 5m -
close - -
""",
)
case(
    "a story of the evening with clock times",
    """
The evening begins at 19:00 with a candle and a short poem.
From 19:10 everyone checks in, two minutes per person.
At 19:35 we split into pairs; the question is: What are you afraid to ask for? At 20:00 there is soup.
From 20:30 we share in the big circle what we want to share.
At 21:00 we close with a song.
""",
    """
lead 10m -
check-in 25m 2m
groups 25m - ?What are you afraid to ask for?
break 30m -
sharing-round 30m -
close - -
""",
)
case(
    "a small table of facts above a list",
    """
| Key | Value |
| --- | --- |
| Date: | 20.11.2024 |
| Time: | 14:45-15:35 |
| Place: | Room 1 |
| Chair | Sam Ox |
| Attendees: | 6 |

Agenda Items:
- Opening by chair (1 min)
- Check-in: How is everyone doing? (2 min)
- Announcements (2 min)
- Approval of the agenda - any additions? (2 min)
- Talking points:
    - Item 1: last week? (15 min)
        - Quick look (5 min)
    - Item 2: next week (10 min)
- Questions round (3 min)
- Closing (1 min)
""",
    """
opening 1m -
check-in 2m - ?How is everyone doing?
lead 2m -
round 2m - ?any additions?
round 15m - ?last week?
lead 10m -
round 3m -
close 1m -
""",
    ".md",
)
case(
    "labels with sentences, without times",
    """
Support Group Format

Our two-hour meeting begins promptly at 7:00 pm on Wednesdays.

Welcome: Welcome to our meeting

The Candles: We light three candles.

The Principles: We read the principles to remind us why we are here.

Announcements: We discuss any announcements.

Meditation: for relaxation and centering.

Check-In: Our brief check-in, of 2 to 3 minutes each, is to update the group.

Topic: Topics come from the check-ins.

Discussion: Group discussion on the topics.

Closing: We offer thanks.
""",
    """
opening - -
lead - -
lead - -
silence - -
check-in - 3m
open - -
open - -
close - -
""",
)
case(
    "numbers over bullets at the same indent",
    """
Circle structure
1. Preparation (before the circle)
- Set up the space — chairs in a circle
- Choose a talking piece
2. Opening (5 minutes)
- Welcome everyone and explain the process
- Pass the talking piece for a brief check-in (e.g., "How are you feeling right now?")
3. Main discussion (15–30 minutes)
- Ask guiding questions one at a time
- What happened? — Each person shares
4. Closing (5 minutes)
- Pass the talking piece for a closing reflection
""",
    """
opening 5m - ?How are you feeling right now?
open 30m -
close 5m -
""",
    ".md",
)
case(
    "times and bold titles in a document that was converted",
    """
Location: Hall B

Time: 15:15 - 16:00

Attendees: Ana (minutes), Bo, Cy (chair)

**Agenda items**

15:15 - 15:16    **Opening by chair**

15:16 - 15:18    **Check-in –** How is everyone doing?

15:18 - 15:20    **Announcements -** Thursday meeting, self-study.

15:20 - 15:45    **Discussion: who does what**
                   Ask the new ones first.

15:45 - 16:00    **Round of feedback**
""",
    """
opening 1m -
check-in 2m - ?How is everyone doing?
lead 2m -
open 25m -
round 15m -
""",
    ".md",
)
case(
    "headings with something behind the minutes",
    """
# Meeting Agenda

Group:
Date:
Participants:


## Objectives (5 min)

- Resolve any issues.

## Reports (15 min) from previous meeting

- Each member reports.

## Discussion items (35 min)

- Discuss the issues.

## Wrap up

- Write down unresolved issues.
""",
    """
opening 5m -
round 15m -
open 35m -
close - -
""",
    ".md",
)
case(
    "ranges of minutes and paragraphs below numbers",
    """
Core parts
1. Welcome and Introductions (5-10 minutes)
Start with a warm welcome.
- Welcome: the facilitator welcomes everyone.
- Icebreaker (optional): a brief activity.
- Introductions: each participant says their name.
2. Review of Group Guidelines (2-3 minutes)
Reading guidelines helps.
3. Check-in (15-20 minutes)
- Each member shares, 2 minutes each.
4. Main topic (30 min)
5. Closing (5 minutes)
""",
    """
check-in 10m -
lead 3m -
check-in 20m 2m
open 30m -
close 5m -
""",
    ".md",
)
