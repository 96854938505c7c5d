"""The English words of an outline."""

from __future__ import annotations

import re

from circlekeeper.agenda.outline.words.vocabulary import Vocabulary, listed

_ONES = {
    word: number
    for number, word in enumerate(
        listed(
            """
            zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen,
            fifteen, sixteen, seventeen, eighteen, nineteen
            """
        )
    )
}
_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90}
_BOTH = {
    f"{ten}{between}{one}": _TENS[ten] + _ONES[one]
    for ten in ("twenty", "thirty", "forty", "fifty")
    for one in list(_ONES)[1:10]
    for between in ("-", " ")
}
_HALVES = {f"{article}minute and a half": 90 for article in ("one ", "")} | {
    f"{word} and a half {unit}{s}": round((number + 0.5) * seconds)
    for number, word in enumerate(list(_ONES)[:10])
    for unit, seconds in (("minute", 60), ("hour", 3600))
    for s in ("", "s")
    if number
}
"""Halves in words, in seconds: "two and a half minutes"."""
_MINUTES_PAST = {f"{a}quarter": 15 for a in ("a ", "")} | {
    said: number
    for number, word in {5: "five", 10: "ten", 20: "twenty", 25: "twenty-five"}.items()
    for said in (word, str(number))
}
_PARTS = (
    {"half past": 30, "half": 30}
    | {f"{said} past": number for said, number in _MINUTES_PAST.items()}
    | {f"{said} to": -number for said, number in _MINUTES_PAST.items()}
)
_AND_MINUTES = {"fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "forty-five": 45, "fifty": 50}
_HOURS = {said: hour % 12 for hour, word in list(enumerate(_ONES))[1:13] for said in (word, str(hour))}
_CLOCKS = {
    f"{part} {said}": (60 * hour + minutes) % 720 for part, minutes in _PARTS.items() for said, hour in _HOURS.items()
} | {
    f"{said} {written}": 60 * hour + minutes
    for said, hour in _HOURS.items()
    if said.isalpha()
    for written, minutes in _AND_MINUTES.items()
}
"""Of the clock's face: whether "half past seven" is in the morning or the evening is told by what stands around it."""
_WHO = listed(
    """
    person, member, participant, man, woman, dad, mum, mom, mother, father, parent, carer, caregiver, sister,
    brother, one, voice,
    speaker, guest, student, teacher, nurse, volunteer, kid, child, teen, veteran, guy, friend, colleague, attendee,
    head, pair
    """
)
"""Those who sit in a circle, one of them."""
_MATTERS = (
    tuple(
        f"{whose} {matter}"
        for whose in (
            "a person",
            "somebody",
            "someone",
            "one member",
            "one of us",
            *(f"one {who}" for who in _WHO),
        )
        for matter in (
            "problem",
            "question",
            "situation",
            "challenge",
            "issue",
            "matter",
            "dilemma",
            "topic",
            "case",
            "trouble",
            "worry",
            "struggle",
        )
    )
    + tuple(
        f"bring {article}{matter}"
        for article in ("", "a ", "one ", "their ", "some ")
        for matter in (
            "worry",
            "problem",
            "question",
            "challenge",
            "issue",
            "situation",
            "dilemma",
            "case",
            "trouble",
            "struggle",
        )
    )
    + ("get help", "gets help", "need help", "help with something")
)
"""What one person has brought."""
_GATHERED = tuple(
    f"{verb} {article}{noun}"
    for verb in ("collect", "collecting", "gather", "gathering", "choose", "choosing", "select", "selecting", "pick",
                 "picking", "name", "naming")
    for article in ("", "the ", "a ", "our ", "one ", "two ", "three ")
    for noun in ("topic", "issue", "challenge", "theme", "question", "case", "concern", "burning question")
)  # fmt: skip
"""What a circle does with what it may work on."""


ENGLISH = Vocabulary(
    language="en",
    common=listed(
        """
        the, and, of, with, for, to, we, you, your, our, what, how, everyone, from, then, at, on, each, minutes, about
        """
    ),
    tall_nouns=False,
    signs=(
        # Sayings that only look like a kind
        (
            None,
            5,
            """
            after lunch, before lunch, take turn, in turn, case of, in case, name tag, name badge, a few, few word, any
            case, in closing, best wish, warm wish, kind wish, good wish, check with, check that, check the, break down,
            break the ice, without discussion, no discussion, open to, open the door, without a break, no break, before
            we begin, before the check out, in silence if, no question, without question, group agreement, coffee
            machine, gather round, walk round, sit round, stand round, move round, come round, hand round, look round,
            show round, all round, name label, name sticker, burn off, the rest, tell the rest, au pair
            """,
        ),
        # One voice, at the beginning
        (
            "opening",
            2,
            """
            welcome, welcoming, opening, opening circle, open, opening word, opening remark, opening ritual, opening
            reading, open the circle, opening the circle, opening the space, open the space, arriving, start point,
            candle lighting, beginning, light the candle, lighting the candle, call to order, call to circle, welcome
            and opening, word of welcome, opening prayer, land acknowledgement, land acknowledgment, acknowledgement of
            country, acknowledgment of country, welcome to country, kick off, kickoff, opening ceremony, welcome and
            introduction to the evening, opening bell, opening poem, opening song, acknowledgement of land,
            acknowledging the land, serenity prayer opening, welcome back, intro, hello, greeting, call in, calling in,
            calling the circle, call the circle, set the stage, setting the stage, set the tone, setting the tone, set
            the scene, setting the scene, set the space, setting the space, chalice lighting, light the chalice,
            lighting the chalice, lighting of the candle, lighting candle, introductory remark, welcome address, smudge,
            smudging, ring in, greet, bring everyone in
            """,
        ),
        ("opening", 1, "start, begin, doors"),
        ("challenges", 3, ",".join(_MATTERS)),
        (
            "lead",
            4,
            """
            topic introduction, theme introduction, facilitator reads, leader reads, host reads, reads aloud, intro to,
            intro to the, introduction to the, name of those, reading of name, read the name, reading the name
            """,
        ),
        ("silence", 4, "write down, writing down, write for yourself"),
        ("silence", 3, "writing, write a letter, letter writing"),
        ("silence", 2, "write"),
        ("silence", 1, "settling, settling in, settle in, settle, land"),
        ("check-out", 3, "one sentence each, a sentence each"),
        ("challenges", 3, "one person question"),
        ("groups", 4, "neighbour, neighbor, with a neighbour, with a neighbor"),
        ("open", 4, "open the floor, floor is open, open up the floor"),
        ("round", 3, "shout out, shoutout"),
        (
            "challenges",
            3,
            """
            parent bring, mother bring, father bring, carer bring, participant bring, people bring, person bring, men
            bring, women bring, members bring, of us bring, of you bring, somebody bring, someone bring, help for one,
            time for one, one of us brings, one person brings, one member brings, one of you brings, bring it, of us
            tell, one person tell, someone tell, somebody tell, help one person, help one of us, volunteer present,
            person present, member present, difficult call, tricky case
            """,
        ),
        # In turn, at the beginning
        (
            "check-in",
            4,
            """
            check in, checkin, checking in, check in round, check in circle, how are you round, how we are round,
            opening round, arrival round, arriving round, welcome round, name round, round of name, round of
            introduction, introduction round, opening go round, opening question, opening share, opening sharing, intro
            round, opening check in, weather report, emotional weather, inner weather, temperature check, temperature
            read, mood check, feeling check, rose thorn bud, rose and thorn, rose bud thorn, high and low, high low,
            peak and pit, mood round, feeling round, roll call, news and good, good and new, joy and sorrow, joy and
            concern, sun and cloud, name circle, circle of name, hello circle, hello round, round of arrival, arrival
            circle, introduce your partner, introduce each other, introduce your neighbour, introduce your neighbor,
            naming round
            """,
        ),
        (
            "check-in",
            3,
            """
            introduction, introducing ourselves, introduce ourselves, introduce yourself, introduce themselves, name and
            pronoun, getting to know each other, get to know each other, say your name, say their name, say our name,
            self introduction, how are you, how we are, how are we, how is everyone, how everyone is, how we arrive,
            arriving check, icebreaker, ice breaker, warm up question, warmup question, connection question, how they've
            come, how they have come, how you've come, how they come, how they are, how she is, how he is, how each is,
            how each of us is, how everybody is, since last time, week in review, what brought you, what bring you, why
            are we here, one word check, who is here, who we are, how was your week, how was the week, how has the week,
            how has your week, how your week, how the week, how you're doing, how they're doing, how he's doing, how
            she's doing, how we're doing, how everyone is doing, how everyone's doing, how are thing, how thing are,
            how's everyone, where are you at, where everyone is at, where they're at
            """,
        ),
        (
            "check-in",
            2,
            """
            mood, name, pronoun, say hi
            """,
        ),
        # In turn, at length
        (
            "sharing-round",
            4,
            """
            sharing round, sharing circle, share round, story circle, story round, story sharing, deep sharing, deep
            share, main round, main sharing, main share, member sharing, group sharing, individual sharing, personal
            sharing, round of sharing, circle sharing, circle of sharing, talking circle, listening circle, council
            round, talking stick, talking piece round, worship sharing, longer sharing, sharing of story, sharing our
            story, share story, sharing story, share our story, go around sharing, sharing time, time to share, member
            share, experience sharing, timed share, timed sharing, council, main circle, storytelling round, heart
            sharing, heart share, with the stone, with the stick, with the feather, with the shell, uninterrupted
            sharing, yarning circle, dharma sharing, pass the stone, passing the stone, passing the stick, pass the
            stick, passing the talking piece, passing the feather, passing the shell, pass the piece, pass the stone
            round, story exchange, exchange of story, life story
            """,
        ),
        (
            "sharing-round",
            2,
            """
            sharing, share, shared, main part, story, storytelling, testimony, testimonial
            """,
        ),
        # In turn
        (
            "round",
            4,
            """
            go round, go around, guiding question, circle question, question 1, question 2, question 3, question one,
            question two, question three, round robin, round, talking piece, in turn around, around the circle, first
            round, second round, third round, appreciation round, gratitude round, feedback round, response round,
            reaction round, reflection round, question round, status round, update round, round of update, stand up
            round, standup, round two, round three, round one, round 1, round 2, round 3, consent round, clarifying
            round, round of appreciation, round of gratitude, witnessing round, first pass, second pass, third pass,
            last pass, pass of the
            """,
        ),
        (
            "round",
            3,
            """
            appreciation, gratitude, celebration, win, success, small victory, good news, kudos, intention, intention
            setting, set intention, setting intention, goal setting, setting goal, goal, homework review, everyone
            share, each member, personal update, member update, witnessing, acknowledgement round, affirmation, prayer
            request, praise report, praise, lap, everyone answer, everybody answer, each answer
            """,
        ),
        (
            "round",
            2,
            """
            update, status, progress report, learning, hope, expectation, each participant, wish, highlight, everyone
            say, each person, acknowledgement, acknowledgment, thank you round, circle up
            """,
        ),
        # No order: whoever is moved
        (
            "open",
            5,
            """
            report back, reporting back, report out, share back, sharing back, debrief, debriefing, harvest, harvesting,
            plenary, whole group, large group, full group, full circle sharing, big group, back together, back in the
            circle, regroup, plenum, gallery walk, whole circle, large circle, group debrief, feedback from group,
            feedback from the group, whole room, group report, huddle report, pair report, table report, group report
            back, anybody want
            """,
        ),
        (
            "open",
            4,
            """
            open round, open discussion, open chat, open sharing, open share, open floor, open circle, open
            conversation, open space, open forum, open dialogue, popcorn, popcorn style, popcorn round, popcorn sharing,
            popcorn share, fishbowl, fish bowl, samoan circle, free discussion, group discussion, general discussion,
            guided discussion, facilitated discussion, group dialogue, topic discussion, discuss topic, discussion of
            topic, topic talk, theme discussion, discussion of the topic, open mic, group conversation, open time, free
            sharing, spontaneous sharing, cross talk, crosstalk, burning desire, open talk, question and answer,
            question time, q and a, q a, qa, time for question, ask me anything, ama, open question, group reflection,
            shared reflection, reflection together, collective reflection, group feedback, book discussion, discuss
            case, discuss in circle, open reflection, joint reflection, group brainstorm, group response, spiral,
            reading back, read back, headline per table, each table, from each table, from each group
            """,
        ),
        (
            "open",
            3,
            """
            discussion, discuss, discussing, dialogue, conversation, conversing, full circle, anything else, talk
            freely, speak freely, talk about it freely, talk about it, debate, exchange, brainstorm, brainstorming,
            question, clarifying question, talk together, talking together, free flow, free flowing, deliberation,
            reflect together, reaction, response, mutual aid, mutual support, peer support time, listening session,
            exploration, explore, whoever feel called, whoever feel moved, whoever want, anyone who want, anyone who
            wish, whoever is moved, anyone may, anyone can, as moved, topic, main topic, topic of the evening, theme of
            the evening, topic of the week, afterthought, action, what came up, what come up, what stood out, share out,
            conversation about, natter, free talk, free chat, open chair, respond, responding, react, reacting, request,
            complaint, in no particular order
            """,
        ),
        (
            "open",
            2,
            """
            reflection, reflect, feedback, evaluation, sense making, insight, talk, chat, decision, decision making,
            proposal, yarn, what next, chinwag, comment
            """,
        ),
        (
            "open",
            1,
            """
            planning, theme, exercise, activity, action planning, action item, review, big circle, big ring
            """,
        ),
        # What the group wants to work on
        (
            "topics",
            4,
            """
            parking lot, topic setting, topic selection, topic collection, choose topic, choosing topic, choose a topic,
            choosing a topic, collect topic, collecting topic, gather topic, gathering topic, pick a topic, pick topic,
            agenda setting, agenda building, build the agenda, set the agenda, setting the agenda, build agenda, set
            agenda, dot voting, vote on topic, voting, vote, dot vote, prioritise, prioritize, marketplace, market
            place, topic vote, brainstorm topic, topic brainstorm, propose topic, proposing topic, bring topic, name
            topic, suggest topic, bidding, bid for time, who need time, who want time, ask for time, time request,
            request for time, topic gathering, topic round, select topic, selecting topic, select a topic, generate
            topic, collecting question, collect question, gather question, choose the case, choosing the case, case
            selection, select a case, selecting the case, choose a case, pick a case, write topic, topic card, write
            card, collecting theme, choosing theme, theme setting, topic proposal, to discuss list, collect challenge,
            collecting challenge, choose a challenge, choosing the challenge, select challenge, pick one, choose one,
            show of hand, clustering, choose whose, decide whose, whose issue, whose topic, whose challenge, challenge
            board, topic board, board of challenge, board of topic, sticky note, what to work on, what we work on, what
            you'd like to work on, what they'd like to work on, what shall we talk about, what we want to talk about,
            what to talk about, choose two, choose three, pick two, pick three, agree topic, agree on topic, agree the
            agenda, agree the topic
            """,
        ),
        ("topics", 4, ",".join(_GATHERED)),
        (
            "topics",
            2,
            """
            theme collection, kanban
            """,
        ),
        # One person's matter at a time
        (
            "challenges",
            4,
            """
            challenge round, challenge time, case consultation, case clinic, case work, casework, case presentation,
            case round, case discussion, hot seat, troika, troika consulting, clearness, clearness committee, clearness
            session, focus person, focus question work, peer consultation, peer consulting, peer coaching, peer
            supervision, intervision, consultation round, wise crowd, action learning, challenge clinic, problem
            presentation, issue presentation, presenting issue, issue holder, spotlight, balint, balint case,
            mastermind, laser coaching, hotseat, critical friend, consultancy, case study work, problem clinic
            """,
        ),
        (
            "challenges",
            3,
            """
            challenge, case, working on a challenge, work on challenge, problem solving, one person's challenge,
            first case, second case, case one, case two, case 1, case 2, consultation, presenter, dilemma,
            individual work time, group problem solving, help with a problem, personal issue, work on issue, issue
            of member, member issue, stay with that person, stay with one person, with that person, deep dive
            """,
        ),
        # At once, in small groups
        (
            "groups",
            5,
            """
            break into, breaking into, split into, divide into, break out into, form small group, form group, split into
            pair, split into triad, split into three, split into group, split into small group, break into pair, break
            into triad, break into three, break into group, break into small group, divide into pair, divide into triad,
            divide into three, divide into group, divide into small group, go into pair, go into triad, go into three,
            go into group, go into small group, get into pair, get into triad, get into three, get into group, get into
            small group, in 2s, in 3s, in 4s, into two, into three, into four, into five, into six, in pair, in triad,
            in trio, in dyad, in small group, in buddy, in quad, in quartet
            """,
        ),
        (
            "groups",
            4,
            """
            two by two, breakout, break out, breakout room, break out room, small group, smaller group, small circle,
            table group, pair share, pair sharing, pair work, paired sharing, paired listening, partner work, partner
            sharing, listening pair, thinking pair, dyad sharing, listening partner, think pair share, 1 2 4 all, one
            two four all, concentric circle, mad tea, impromptu networking, speed dating, speed sharing, home group,
            reflecting team, table talk, table discussion, small group work, group work, workgroup, empathy buddy, pair
            up, buddy up, elbow partner, knee to knee, co counselling, co counseling, cocounselling, huddle, small
            huddle, turn to the person, person beside you, person next to you, table of eight, table of 8
            """,
        ),
        # Nobody speaks
        (
            "silence",
            4,
            """
            moment of silence, minute of silence, silent reflection, silent meditation, silent sitting, silent writing,
            quiet time, silent time, individual reflection, individual writing, personal reflection, quiet reflection,
            quiet writing, free writing, freewrite, journaling, journalling, journal, sitting meditation, opening
            silence, closing silence, closing meditation, opening meditation, guided meditation, centering moment,
            moment of quiet, quiet minute, solo reflection, solo writing, solo time, three breath, few breath, write in
            silence, sit in silence, private reflection, no talking, without talking, solo walk, silent walk, pause and
            breathe, walking meditation, silent worship, expectant waiting, loving kindness, two minute
            silence
            """,
        ),
        (
            "silence",
            3,
            """
            silence, ground, meditation, meditate, grounding, ground ourselves, body scan, breathing, breathing
            exercise, breath, breathe, breathwork, close our eyes, close your eyes, eyes closed, centering, centring,
            mindfulness, mindful minute, mindful moment, arriving in silence, settle in silence, quiet, sit quietly,
            sitting quietly, sitting, silently, quietly, silent, stillness, contemplation, prayer in silence,
            visualisation, visualization, relaxation, yoga nidra, pause for reflection,
            land in the room, metta, pranayama, be still, hush, worship, slow walk, kinhin, write in your journal
            """,
        ),
        # Breaks
        (
            "break",
            3,
            """
            break, we stop, stop for, tea break, coffee break, short break, lunch break, bio break, comfort break,
            stretch break, rest break, pause, lunch, dinner, supper, breakfast, recess, intermission, interval,
            refreshment, tea and coffee, coffee and tea, stretch, leg stretch, toilet break, bathroom break, smoke
            break, screen break, breather, snack break, snack, fellowship time, social time, socialising, socializing,
            mingling, mingle, networking, informal time, informal chat, shared meal, potluck, shared food, tea and
            biscuit, tea and cake, tea and cookie, coffee and cake, drink and snack, feast, buffet, soup, pizza, picnic,
            barbecue, bbq, shared lunch, half time, halftime, time out, brew break, pause for tea, shake out, shake it
            out
            """,
        ),
        (
            "break",
            2,
            """
            trickle in, gather, tea, coffee, cake, drink, biscuit, cookie, food, meal, eat, eating, fresh air, walk,
            rest, door open, arrival, arrive, gathering and tea, people arrive, coming in, hanging out, hang out, brew,
            cuppa, kettle, bickie, bikkie, biccy, nibble, sandwich, wine, beer, cocoa, juice, dessert, main course,
            registration, sign in, milling, mill about, mill around, wander in, drift in, roll in, grab a, drop off,
            free play, playtime, pint, marshmallow, gathering
            """,
        ),
        # One voice
        (
            "lead",
            5,
            """
            introduce the talking piece, introducing the talking piece, introduce talking piece, introducing talking
            piece, present the talking piece, explain the talking piece, explaining the talking piece, about the talking
            piece
            """,
        ),
        (
            "lead",
            3,
            """
            presentation, guest speaker, speaker, keynote, lecture, teaching, dharma talk, talk by, short talk, impulse
            talk, input, introduction to the theme, introduction of the topic, introduction to the process, introduce
            the topic, introducing the topic, introduce the theme, explain the process, explain how, explain the format,
            explanation, instruction, framing, context, psychoeducation, psycho education, education, educational,
            educational topic, demonstration, demo, video, film, slide, introductory talk, intro talk, opening talk,
            introductory words, introduction talk, psychoed, psychoeducational, agreement writing
            """,
        ),
        (
            "lead",
            2,
            """
            agreement, ground rule, guideline, group norm, norm, community agreement, confidentiality, housekeeping,
            logistic, announcement, 7th tradition, seventh tradition, secretary report, treasurer report, report,
            introduction to the topic, agenda review, review agenda, review the agenda, agenda overview, overview,
            agenda check, purpose, orientation, briefing, reading, poem, poetry, song, music, singing, story from the
            facilitator, ritual, ceremony, candle, prayer, invocation, next step, next meeting, next session, date,
            minutes of the last meeting, approval of minute, approve minute, read the guideline, read the agreement,
            reading of the guideline, preamble, tradition, twelve step, safety, safe space, energizer, energiser,
            movement, warm up, warmup, game, dance, clean up, cleanup, chairs away, stack the chairs, wash up, tidy up,
            clear up, set up, setup, packing up, lead share, speaker share, lead sharing, recap, summary, summarise,
            summarize, wrap up from facilitator, theory, tool, skill, information, news, info, admin, business,
            donation, collection, thank you from, statement, mission, vision, group photo, photo, read, old business,
            new business, lesson, scripture, bible reading, devotional, inspiration, thought for the day, thought of the
            day, quote, quotation, safety note, fire exit, rule, resource, birthday, milestone, chip, literature,
            worksheet, handout, next time, story time, reading aloud, guest, visitor
            """,
        ),
        # In turn, at the end
        (
            "check-out",
            4,
            """
            check out, checkout, checking out, check out round, closing round, closing circle round, final round, last
            round, closing go round, closing share, closing sharing, closing reflection, closing question, closing check
            out, final reflection, final thought, final share, final check, final word, parting thought, parting word,
            takeaway, take away, take home, taking home, what we take, what you take, what are you taking, what i take,
            one takeaway, key learning, what i learned, what we learned, what did you learn, aha moment, one thing you
            take, leaving with, closing thought, last word each, last word from everyone, closing word each, one word
            checkout, one word check out, one word close, one word closing, final go round, last go round, parting
            round, closing circle sharing, round of closing, round of takeaway, commitment, commitment round, feed
            forward, closing appreciation, taking with you, take with you, take with us, take with me, taking with us,
            has learned, have learned, take from tonight, take from today, take with them, thing they take, they take
            with, closing go around, final word from everyone, final word from everybody, pledge, one next step, one
            small step, what stay, leave behind, nugget, plus delta, plus and delta, like and wish, i like i wish, fist
            to five, session rating, how was it for you, how was tonight, how was this
            """,
        ),
        (
            "check-out",
            3,
            """
            one word each, word each, one word, one word round, single word, word to close, burn, leave with, gratitude
            and close, closing gratitude, one hope, one wish, one intention, one thank you, last thought, last word,
            leaving here, i'm leaving, leaving behind, naming one, name one, what i'm taking, what will i, what will
            you, what i'll, one new word, say one word, say a word
            """,
        ),
        ("check-out", 2, "one nice thing, one good thing, one small thing, one kind thing"),
        # One voice, at the end
        (
            "close",
            3,
            """
            closing word, closing remark, closing ritual, closing reading, closing poem, closing prayer, closing
            statement, closing bell, closing ceremony, closing song, close the circle, closing the circle, close of the
            circle, close the space, serenity prayer closing, close with a poem, close with a reading, closing
            announcement, thank you and goodbye, candle out, blowing out the candle, blow out candle, blowing out
            candle, put out the candle, putting out the candle, extinguish, extinguishing, go in peace, goodbye song,
            closing squeeze, holding hand, hand squeeze, group hug, round up, rounding up, round off, rounding off
            """,
        ),
        (
            "close",
            2,
            """
            close, closing, blessing, good night, goodnight, closing circle, closure, goodbye, good bye, farewell,
            adjourn, adjournment, wrap up, wrapping up, ending, thank you, thanks, thanks and goodbye, blow out the
            candle, end of circle, ending the circle, conclusion, close down, end, finish, bye, blow out, blowing out,
            hug, benediction, dismissal, dismissed, sign off, cheer, high five, handshake, shake hand, squeeze
            """,
        ),
    ),
    sizes={
        "in 2s": 2,
        "table of three": 3,
        "table of 3": 3,
        "table of 4": 4,
        "table of 5": 5,
        "table of 6": 6,
        "table of four": 4,
        "table of five": 5,
        "table of six": 6,
        "in 3s": 3,
        "in 4s": 4,
        "into three": 3,
        "into four": 4,
        "into two": 2,
        "into five": 5,
        "into six": 6,
        "pair": 2,
        "dyad": 2,
        "partner": 2,
        "buddy": 2,
        "duo": 2,
        "in two": 2,
        "1 on 1": 2,
        "one on one": 2,
        "one to one": 2,
        "triad": 3,
        "trio": 3,
        "in three": 3,
        "group of three": 3,
        "group of 3": 3,
        "troika": 3,
        "quad": 4,
        "in four": 4,
        "quartet": 4,
        "group of four": 4,
        "group of 4": 4,
        "group of five": 5,
        "group of 5": 5,
        "group of six": 6,
        "group of 6": 6,
        "world cafe": 4,
        "world café": 4,
        "group of two": 2,
        "group of 2": 2,
    },
    endings=(),
    alone={"sit": "silence", "circle": "round"},
    hours=("hours", "hour", "hrs", "hr", "h"),
    minutes=("minutes", "minute", "mins", "min", "m"),
    seconds=("seconds", "second", "secs", "sec", "s"),
    numbers=_BOTH | _TENS | _ONES,
    lengths={
        "an hour and a half": 5400,
        "one and a half hours": 5400,
        "half an hour": 1800,
        "half hour": 1800,
        "half-hour": 1800,
        "three quarters of an hour": 2700,
        "three-quarters of an hour": 2700,
        "an hour and a quarter": 4500,
        "one and a quarter hours": 4500,
        "an hour and three quarters": 6300,
        "one and three quarter hours": 6300,
        "a quarter of an hour": 900,
        "quarter of an hour": 900,
        "a quarter hour": 900,
        "quarter hour": 900,
        "an hour": 3600,
        "1 minute and a half": 90,
        "1 min and a half": 90,
        "1 hour and a half": 5400,
        "a minute and a half": 90,
        "half a minute": 30,
        "a minute or two": 120,
        "a couple of minutes": 120,
        "a few minutes": 180,
        "a minute": 60,
        **_HALVES,
    },
    each_after=(
        *(f"a {who}" for who in _WHO),
        *listed(
            """
        each, apiece, a piece, a go, a turn, per person, per participant, per member, per head, per speaker, per
        share, per individual, per partner, per turn, per attendee, per guest, per voice, pp, p.p, p/p, ea, for
        each, to each, /person, / person, /participant, / participant, /member, /speaker, /each, turns, shares,
        slots, per caregiver, per parent, maximum each, max each, or less each, to share each, limit each, to speak
        each, at most each, time each, at a time each, or so each, each way, limit per share, limit per person,
        limit per speaker
        """
        ),
    ),
    each_before=listed(
        """
        each, each person, each one, each member, each participant, each speaker, each partner, each has, each gets,
        each of us, each of you, each shares, each share, each speaks, each person has, each person gets, each person
        speaks, everyone has, everyone gets, everyone speaks, everyone shares, everyone takes, everybody has,
        everybody gets, everyone can speak for, every person, every member, everyone in turn, per person, turns of,
        shares of, time each, limit shares to, please limit shares to, share for, speak longer than, speaks longer
        than, talks longer than, talk longer than, time per person, per share, each way, everyone had, everybody had,
        each had, may speak, can speak, may speak for, can speak for, shares last, share lasts, turns last, turn
        lasts, person shares for, keep shares to, keep to, keep it to, members share for up to, a share is, shares
        are, you each have, we each have, change after, swap after, switch after, every
        """
    ),
    not_each=listed(
        """
        each other, each time, each week, each month, each evening, every one of, every time, every week, every month,
        every evening, every day, every year, every session, every minute, every hour, every other, every so, every now,
        every few, every round, every question
        """
    ),
    everyone=listed(
        """
        each, everyone, everybody, each person, every person, all share, each member, each participant, one by one, one
        at a time
        """
    )
    + tuple(f"every {who}" for who in _WHO),
    once=("once", "one time", "only once"),
    per=re.compile(r"per [a-z]{2,15}\b"),
    gap_after=listed(
        """
        between shares, between turns, between speakers, between people, between each, of silence between, silence
        between, pause between, quiet between, pause after each, silence after each, of silence after each, breath
        between
        """
    ),
    answer_after=listed(
        """
        answer after each, response after each, of response after each, for responses after each, responses after
        each, after each, feedback after each, of feedback after each, for feedback after each, of answers after
        each, for answers after each, reflection after each, answer each, response each
        """
    ),
    change_after=listed(
        """
        to switch, to change, to swap, switch, changeover, change over, between rotations, to move, to rotate
        """
    ),
    no_length_after=listed(
        """
        before, left, remaining, warning, into, late, early, from now, ago, notice, earlier, later, mark, per topic,
        per question, per group, per case, per item, per table, per theme, a topic, per card
        """
    ),
    of_which=("including", "incl", "incl.", "of which", "includes", "with"),
    no_length_before=listed(
        """
        last, after, within, warn at, bell at, final, for the first, the first, every, reserve, since
        """
    ),
    filled_by=listed("are, is, will be, go to, goes to, belong to, we, everyone, everybody, each, people"),
    past=listed(
        """
        between the, between two, between the two, after, after the, from the, before the, until the, following the,
        since the
        """
    ),
    negations=("no", "not", "without", "instead of"),
    before_that=listed("in between, before that, but before that, before this, just before that, beforehand"),
    that=("that", "that's", "this", "this takes", "it takes", "i allow", "i give them", "give them", "allow"),
    who_does=("i", "we"),
    over=(
        "done",
        "gone",
        "finish",
        "finished",
        "end",
        "ends",
        "over",
        "home",
        "out",
        "leave",
        "close",
        "closes",
        "stop",
    ),
    lasts=("lasts", "will last", "runs for", "will run for", "goes on for"),
    for_what=("to", "for", "of"),
    minutes_after=(
        "another",
        "in the last",
        "in the first",
        "the last",
        "takes",
        "lasts",
        "for",
        "last",
        "next",
        "first",
        "a further",
    ),
    the=listed("the, for the, in the, our"),
    about=listed(
        """
        about, approximately, approx, approx., around, roughly, ca., ca, circa, c., max, max., maximum, up to, at
        most, no more than, no longer than, not more than,
        not longer than, some, just, only, another, perhaps, maybe, for, or so, or thereabouts,
        ish, say,
        takes, take, may last, can last, will last, should last, must last, a, an, the
        """
    ),
    to=("to", "until", "till", "thru", "through"),
    joining=("and", "or"),
    at=listed(
        """
        at, from, @, by, starts at, starting at, begins at, start, time
        """
    ),
    clock_after=("h", "hrs"),
    oclock=("o'clock", "o’clock"),
    until=(
        "until",
        "till",
        "til",
        "up until",
        "take us to",
        "takes us to",
        "brings us to",
        "bring us to",
        "out by",
        "end by",
        "ends by",
        "finished by",
        "home at",
        "done by",
        "over by",
    ),
    before_hour=("at", "starting", "from"),
    meets=listed(
        """
        gather at, gathers at, meet at, meets at, start at, starts at, starting at, begin at, begins at, beginning at
        """
    ),
    between_hours=("from", "between"),
    times_of=("rounds of", "times", "slots of", "lots of", "goes of", "sets of", "blocks of"),
    counted=listed("time, times, point, table, person, rounds, round, once, go, turns, chairs, topics, to"),
    mornings=("morning", "breakfast", "am"),
    evenings=("evening", "tonight", "afternoon", "night", "pm", "dinner", "supper"),
    halves={"in the morning": "a", "in the afternoon": "p", "in the evening": "p", "at night": "p", "noon": "p"},
    noon={"noon": 720, "midday": 720, "midnight": 1440, "twelve noon": 720} | _CLOCKS,
    laps={
        "two rounds": 2,
        "2 rounds": 2,
        "three rounds": 3,
        "3 rounds": 3,
        "four rounds": 4,
        "4 rounds": 4,
        "twice around": 2,
        "two times around": 2,
        "goes round twice": 2,
        "go round twice": 2,
        "go around twice": 2,
        "three times around": 3,
    },
    orders={
        "popcorn": "popcorn",
        "popcorn style": "popcorn",
        "random order": "random",
        "speaker chooses the next": "chosen",
        "raise hands": "queue",
        "raised hands": "queue",
        "hands up": "queue",
        "stack": "stack",
        "progressive stack": "stack",
    },
    responses={
        "we listen": "none",
        "no cross talk": "none",
        "no crosstalk": "none",
        "no comments": "none",
        "no feedback": "none",
        "without comment": "none",
        "just listen": "none",
        "only listen": "none",
        "open honest questions": "questions",
        "only questions": "questions",
        "questions only": "questions",
        "open questions only": "questions",
        "clarifying questions only": "questions",
        "no advice": "experience",
        "i've been there too": "experience",
        "me too": "experience",
        "nobody comments": "none",
        "nobody answers": "none",
        "we say what we heard": "reflect",
        "mirror back": "reflect",
        "mirroring": "reflect",
        "an answer only if it is asked for": "if-asked",
        "only if asked": "if-asked",
        "if asked for": "if-asked",
        "we talk freely": "open",
        "open honest ones": "questions",
        "what we heard": "reflect",
    },
    no_advice=("no advice", "without advice", "not advice", "no tips", "no fixing", "questions only", "only questions"),
    questions=("question",),
    voices={
        "story": "holder",
        "tells": "holder",
        "takes along": "holder",
        "takes away": "holder",
        "takes home": "holder",
        "present": "holder",
        "presents": "holder",
        "presentation": "holder",
        "presenter": "holder",
        "challenge": "holder",
        "what i": "holder",
        "i take": "holder",
        "problem": "holder",
        "issue": "holder",
        "case": "holder",
        "next step": "holder",
        "takeaway": "holder",
        "clarifying question": "others",
        "question": "others",
        "ask": "others",
        "they take": "holder",
        "their story": "holder",
        "tells us": "holder",
        "tell it": "holder",
        "advice": "others",
        "suggestion": "others",
        "idea": "others",
        "discussion": "others",
        "discuss": "others",
        "been there": "others",
        "others": "others",
        "what they heard": "others",
        "what we heard": "others",
        "reflection": "others",
        "feedback": "others",
        "consult": "others",
        "consultants": "others",
        "response": "others",
        "hypotheses": "others",
        "brainstorm": "others",
        "experience": "others",
        "what helped": "others",
    },
    columns={
        "begins": listed(
            """
            start, starts, from, begin, begins, start time, when, clock, starting, start at, begin at
            """
        ),
        "ends": listed(
            """
            end, ends, until, stop, stops, finishes, finish, end time, to, till, ending
            """
        ),
        "time": listed(
            """
            time, timing, times, time slot, slot, at, schedule, hour
            """
        ),
        "length": listed(
            """
            length, duration, min, mins, minutes, minute, minutes total, how long, time (min), time min, dur, time
            needed, time allotted, time allocated, allotted, total time, lasts, length min, length minutes, duration
            min, duration minutes, time minutes, time in minutes, min., length in minutes, duration in minutes,
            mins., allocated time
            """
        ),
        "title": listed(
            """
            activity, item, what, stage, agenda, agenda item, title, session, segment, section, part, step, phase,
            topic, element, name, exercise, block, event, what happens, practice, subject, theme, task, program,
            programme, content, what we do, what is done, part of the evening, agenda point, point
            """
        ),
        "kind": listed(
            """
            kind, type, format, method, form, mode, structure, how we speak
            """
        ),
        "turn": listed(
            """
            each, per person, turn, each person, time each, per share, share, time per person,
            per head, a head, speaking time, talk time, talking
            time, time to speak,
            each one, minutes each, min
            each, per participant, turn length, minutes per person, min per person, per speaker, each has
            """
        ),
        "prompt": listed(
            """
            prompt, question, questions, prompts, guiding question, guiding questions, ask, question asked, query,
            focus question, discussion question, discussion questions, q, what to ask, what we ask, what is asked,
            to ask, question to ask, questions to ask, asks, invitation, question for the circle, prompt question
            """
        ),
        "say": listed(
            """
            say, script, words, what to say, read, read aloud, read out, facilitator says, facilitator script, what
            i say, talking points, suggested words, host says, leader says, suggested script
            """
        ),
        "note": listed(
            """
            note, notes, description, details, how, process, instructions, comments, comment, remarks, do,
            materials, purpose, goal, aim, objective, tip, tips, remember, what to do, bring, prepare, needs, props,
            facilitator notes, facilitator note, setup, set up, intention, why, outcome, material, action,
            directions, supplies, equipment, resources, tools, procedure, explanation, info, rule, rules, reminder,
            private
            """
        ),
        "by": listed(
            """
            who, lead, led by, leads, host, presenter, responsible, facilitated by, person, by, owner, leader, who
            leads, run by, hosted by, speaker, guide, facilitator, facilitators, co-facilitator
            """
        ),
        "number": listed(
            """
            #, no, no., nr, nr., number, step no, item no, id, order
            """
        ),
    },
    together=listed(
        """
        all, everyone, everybody, group, the group, whole group, the whole group, circle, the circle, all of us, us, we,
        together, members, participants
        """
    ),
    labels={
        "people": listed(
            """
            people, participants, members, attendees, present, attending, seats, roster, names, who
            """
        ),
        "group": listed(
            """
            group size, group, size, number of people, number of participants, for, how many
            """
        ),
        "total": listed(
            """
            total, total time, duration, length, time, when, total duration, total length, overall, time frame,
            timeframe, session length, time required, time needed, schedule, running time, hours, altogether
            """
        ),
        "title": listed(
            """
            title, name, subject, re, circle, meeting, session, event, fwd, fw, topic, theme
            """
        ),
        "agreements": listed(
            """
            agreements, we agree, ground rules, our agreements, group agreements, community agreements, guidelines,
            group guidelines, group norms, norms, circle agreements, shared agreements, house rules, our ground rules
            """
        ),
        "in-need": listed(
            """
            if someone breaks down, if somebody breaks down, if somebody cries, if someone cries, if anyone cries, if
            anyone breaks down, if someone is overwhelmed, if somebody is overwhelmed, if someone panics, if it gets
            too much, if it is too much for someone, in need, in a hard moment, if someone is in a bad way, if someone
            is in a very bad way, if somebody is in a bad way, if someone is in distress, in a crisis, crisis plan,
            safety plan, in an emergency, emergency
            """
        ),
        "none": listed(
            """
            date, location, place, venue, where, from, to, cc, sent, facilitator, facilitators, host, materials,
            room, zoom, link, contact, address, purpose, goal, aim, objective, objectives
            """
        ),
    },
    people=listed(
        """
        people, participants, persons, members, attendees, of us, carers, parents, caregivers, women, men, folks
        """
    ),
    we_are=listed("we are, we're, we'll be, we will be, there are, there will be, there'll be, you'll be, usually"),
    end=listed(
        """
        end, ends, finish, done, end of session, end of circle, end of meeting, end of evening, home, go home, doors
        close, finish time, end time, over, hard stop, the end, we end, we finish, all done, fin,
        home time, dismiss, dismissed, end of the evening, end of
        the session, end of the meeting, session ends, meeting ends, circle ends, finished, out, room closes,
        carriages, bed, bedtime, lights out, last orders, pick up, pickup, collection time, parents arrive, depart,
        departure
        """
    ),
    total=listed(
        """
        total, sum, total time, in all, altogether, overall, grand total, total minutes, total
        duration, total length, all in all
        """
    ),
    sequence=listed(
        """
        we start, we begin, we open, start with, begin with, open with, starting with, first, firstly, then, next,
        after that, afterwards, followed by, finally, lastly, at the end, to close, to end, to finish, we close, we
        end, we finish, we use, i use, i take, i spend, close with, end with, finish with, second, third,
        fourth, fifth, sixth, seventh, eighth, after which,
        to start, to begin, to open, later, and last, at last, start off, kick off with, we do, we have, we
        move, we break, there is, we'll, i'll, i would like, we take, we go, wrap up with, wrap up, we spend, we go
        round
        """
    ),
    first=("first", "first of all", "firstly", "to begin with"),
    bringing=("bring",),
    called=("call", "called", "named", "comes"),
    then=(
        ", and then",
        " and then",
        ", then",
        "; then",
        ", followed by",
        " followed by",
        ", after that",
        ", after which",
        ", and finally",
        " and finally",
        ", finally",
        ", and after that",
        " and after that",
        " before we close",
        ", before we close",
        " before closing",
        " before we end",
        ";",
        ", next",
        " then we",
        " – then",
        " - then",
        ", ending with",
        " ending with",
        " and close with",
        ", and close",
        " and we close",
        ", and we close",
        " and we end",
        ", and we end",
        " and we finish",
        ", and we finish",
        ", we close",
        ", we end",
        " and end with",
        ", and end with",
        ", closing with",
        " to be followed by",
        ", afterwards",
        ", and afterwards",
        " and afterwards",
        ", lastly",
        ", and lastly",
    ),
    also=(", and ", ", ", " and ", " plus ", " with "),
    asking=re.compile(
        r"(?:and )?(?:what|how|where|who|when|why|which|(?:what|which|how) "
        r"\w+)(?:'s|’s| is| are| was| were| do| does| did"
        r"| has| have| would| will| can| could| might) .*\byour?\b",
        re.IGNORECASE,
    ),
    asks=("what", "how", "where", "who", "when", "why", "which"),
    unended=re.compile(r"(?:\b(?:approx|ca|e\.g|i\.e|vs|no|st|dr|mr|ms|mrs|incl|max)\.)$", re.IGNORECASE),
    greetings=listed(
        """
        hi, hello, dear, hey, thanks, thank, please, let me know, i hope, sorry, see you, kind regards, regards, cheers,
        warmly, can you, could you, bring, looking forward, ps, good morning, good evening, yours, sincerely, greetings,
        if you, would you, i attach, attached, as discussed, okay for you, ok for you, is that ok, is that okay, does
        that work, any questions, what do you think, sounds good, with love, all the best, many thanks, warm regards,
        here is, here's, p s, here we go
        """
    ),
    aside=listed("hope, love, best, remember, take care, it is, it's, i'm, i am, do not, don't, below"),
    heading=listed(
        """
        agenda for, agenda:, agenda –, agenda -, outline for, outline:, plan for, subject:, re:, fwd:, title:,
        session plan:, session plan for, session outline:, run sheet:, schedule for, running order:, running order
        for, facilitator guide:, meeting:
        """
    ),
    steps=listed("step, part, item, stage, phase, section, session, segment, block, activity, no, no."),
    plain_titles=listed(
        """
        agenda, outline, the evening, schedule, program, programme, plan, timetable, running order, run sheet,
        session plan, session outline, flow, the plan, timing, evening, meeting agenda, meeting format, format,
        order of events, process, stages, steps
        """
    ),
)
