"""Mails in which facilitators tell a colleague of their evening, written before the reader had seen them."""

from __future__ import annotations

from tests.agenda.outline.outlines import Case

MAILS: list[Case] = []


def case(name: str, text: str, means: str, suffix: str = ".txt") -> None:
    MAILS.append(Case(name, suffix, text.strip("\n") + "\n", means))


JO = """
Hi, here is what I do on Thursdays, it's an hour and three quarters all in all, we start at 6.30.
I open with a minute of silence and read the agreements.
Then everybody says how they've come, one minute each, no comments.
After that we do what I call "the week": each has up to four minutes, and whoever wants may say "me too".
Around half past seven we have tea, ten minutes.
After tea two or three people bring something that's hard right now, fifteen minutes each:
first they tell it, then the others ask questions only, then they say what they heard, no advice.
Sometimes I put people in pairs for five minutes before, to find out what they want to bring.
If somebody can't speak I just go on and come back to them.
If someone is in a very bad way, Marta goes out with them and we wait quietly.
At the end everyone says one word they take home, that's quick, five minutes altogether.
Love, Jo
""".strip()
"""A mail of twelve lines as it came."""

case(
    "a mail about a carers' evening",
    """
Dear Ruth,
thank you for taking over on Tuesday. We begin at 7 and we're done by half past eight.
I light the candle and say a few words of welcome, five minutes at most.
Then everyone says their name and how the week was, two minutes each, nobody answers.
Next we have a longer round: each of us gets five minutes to tell what is heaviest just now.
At about ten to eight there's a break for coffee, ten minutes.
After coffee one person brings a question of their own, twenty minutes.
Last of all everybody says what they take home, one minute each.
If somebody cries we simply wait.
Warm regards, Ines
""",
    """
opening 5m -
check-in - 2m
sharing-round/round - 5m
break 10m -
challenges 20m -
check-out 10m 1m
""",
)
case(
    "a mail that tells the phases of a case",
    """
Hello Tom,

we start with three minutes of silence.
After that each says in a sentence how they are, that takes ten minutes.
Then we take two cases, twenty-five minutes each: first the person tells it, then we ask questions, then we say \
what we heard.
We finish with a round of one word each, five minutes.

See you, Bea
""",
    """
silence 3m -
check-in 10m -
challenges 50m -
check-out 5m -
""",
)
case(
    "a mail from a men's group",
    """
Hi Pete, this is how Mondays go.
We stand in a circle and breathe for two minutes.
Check-in is ninety seconds each.
Then we have what we call "the hot seat": two men bring a problem, twenty minutes each.
Tea at half past eight, fifteen minutes.
After tea it's open talk for half an hour, whoever feels like it.
We close with a handshake round, five minutes.
Cheers, Dan
""",
    """
silence 2m -
check-in - 1m30s
challenges 40m -
break 15m -
open 30m -
check-out/close 5m -
""",
)
case(
    "a mail on a bereavement group",
    """
Hi Sam,
the group runs for an hour and a half.
I welcome everyone and read the agreements, five minutes.
Then each person lights a candle and says the name of the one they miss, a minute each.
After that everyone has up to six minutes to tell what they like, no advice.
We then sit in silence for three minutes.
After the silence we talk about one question, twenty minutes, anyone can speak.
At the end each says one word, five minutes in all.
Take care, Lou
""",
    """
opening/lead 5m -
check-in/round - 1m
round/sharing-round - 6m
silence 3m -
open 20m -
check-out 5m -
""",
)
case(
    "a mail of one paragraph",
    """
Hi Kim, we've got two hours on Saturday. I open with a poem, three minutes. Then there's a check-in, two minutes \
each. After that people go into pairs for twenty minutes and tell each other about their month. Then a break, a \
quarter of an hour. After the break three people bring something they're stuck with, fifteen minutes each. At the \
end everybody says one thing they take with them, ten minutes altogether. Love, Mo
""",
    """
opening/lead 3m -
check-in - 2m
groups 20m -
break 15m -
challenges 45m -
check-out 10m -
""",
)
case(
    "a mail of short sentences",
    """
Hi,
the evening is 90 minutes.
We start with a welcome, 5 minutes.
Everybody says how they are, two minutes each, no comments.
After that we have "the stone": each holds it and has three minutes.
Tea for ten minutes.
Then two people bring a hard thing, ten minutes each.
We end with one word each, five minutes.
Bye, Al
""",
    """
opening 5m -
check-in - 2m
round/sharing-round - 3m
break 10m -
challenges 20m -
check-out 5m -
""",
)
case(
    "a mail wrapped by its program",
    """
Hi Nora, this is what we do on Wednesdays. It takes an hour and a
half, and we start at seven. First I say welcome and we are quiet
for two minutes. Then everyone tells how they are, one and a half
minutes each. After that each has up to five minutes for what is on
their mind, and the others just listen. At eight we have a break of
ten minutes. Then there's time for questions and open talk, twenty
minutes. We close with one sentence each, five minutes.
Love, Vera
""",
    """
silence/opening 2m -
check-in - 1m30s
round/sharing-round - 5m
break 10m -
open 20m -
check-out 5m -
""",
)
case(
    "a mail of a night with pairs",
    """
Dear all,
on Friday I'd do it like this.
We arrive with tea for ten minutes.
I say hello and we read the agreements together, five minutes.
Then a round: what was good this week, one minute each.
After that you talk in pairs for a quarter of an hour, half of the time each.
Back in the circle whoever wants tells what stayed, fifteen minutes.
At the end we stand up and everyone says goodbye, three minutes.
Best, Ute
""",
    """
break 10m -
opening/lead 5m -
round/check-in - 1m
groups 15m -
open 15m -
close/check-out 3m -
""",
)
case(
    "a mail with the phases and their minutes",
    """
Hi Lee,
we start with a check-in, one minute each.
Then one of us brings a challenge, half an hour: first she tells it, ten minutes, then we ask questions, ten \
minutes, then we say what we heard, ten minutes.
Afterwards a break of five minutes.
We close with a check-out, two minutes each.
""",
    """
check-in - 1m
challenges 30m -
break 5m -
check-out - 2m
""",
)
case(
    "a mail on a morning group",
    """
Hey Jude,
Saturday mornings are short, an hour in all.
We begin with coffee for ten minutes.
Then everyone shares for three minutes, nobody comments.
After that we pick a topic together, five minutes.
We talk about it freely for twenty minutes.
To finish, each says what helped, one minute each.
Thanks, Bo
""",
    """
break 10m -
sharing-round/round/check-in - 3m
topics 5m -
open 20m -
check-out - 1m
""",
)
case(
    "a mail from a parents' group",
    """
Hello Mia,
we meet from seven to nine.
Everyone arrives and gets a tea, that's ten minutes.
I ring the bell and we sit quietly for two minutes.
In the first round each parent says how the week went, two minutes each.
Then one parent brings a situation from home, half an hour: first he describes it, then we ask what we didn't \
understand, \
then each of us says what it reminds us of.
Then a break, ten minutes.
After the break we do the same with another parent, half an hour again.
To close everyone says one thing they'll try, a minute each.
See you, Karl
""",
    """
break 10m -
silence 2m -
check-in/round - 2m
challenges 30m -
break 10m -
challenges/open 30m -
check-out/round - 1m
""",
)
case(
    "a mail with two halves",
    """
Hi Kate,
the first half is for arriving: welcome by me, five minutes, then a check-in of fifteen minutes.
The second half is for the main round, forty minutes, four minutes each.
In between we take ten minutes for tea.
At the very end a poem, two minutes.
Love, Ro
""",
    """
opening 5m -
check-in 15m -
break 10m -
sharing-round/round 40m 4m
close/lead 2m -
""",
)
