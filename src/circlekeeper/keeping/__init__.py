"""What is on disk: the journal and the names of a session, its lock, the clocks, records, settings, and how all of
it is forgotten.

How a keeper uses it:

    now = clock.SystemClock().now()
    for old in sessions.remove_old(now.wall): …         words.keeping.old_removed(n); at every start
    kept = sessions.start(plan, facts, now, forgetful=…)    never raises for the disk; facts: JSON, no names, no words
    line = timeline.Timeline(now)

    look = line.look(clock.now())                       at every command, and at least every timeline.LOOK_EVERY
    look.at, look.gap (frozen_at, lost, treat), look.clock_set
    kept.looked(line.last)                              after every look: heartbeat, and tries the disk again when
    it must
    place = kept.add_text(name)                         before the command that refers to it
    kept.append({"at": at, **to_data(command)}, line.last)  → True: on the disk; False: in memory only, kept.kept is
    False
    kept.kept, kept.catch_up()                          words.telling.NOT_KEPT, words.telling.KEPT_AGAIN
    kept.leave()                                        quit: everything stays
    kept.finish() → Removed(files, left)                after the record is written: nothing stays

    sessions.cut_off(now.wall), sessions.latest(now.wall) → CutOff(folder, title, last_seen, commands)
    kept = sessions.open_for_resume(it, from_data)      CannotResume.sentence; from_data: ValueError for what is no
    command
    kept.plan, .facts, .entries (Entry.mark, .data), .texts (None: lost), .said (sentences), .last (Mark)
    line, gap = timeline.resumed(kept.last, now)        gap is always to be asked about: CutOff at gap.frozen_at,
    then Away

    process.prepare()                                   first thing in a process that holds names
    process.install_hooks(lambda: kept.kept, face)      a fault nobody caught: the one page, status 1;
    process.say_fault for one that was
    settings.load() → (Settings, sentence or None), settings.save(settings) → bool
    removal.forget(everything=…) → Removed(files, left, running)
    fs.write_whole(path, content)                  all or nothing, 0600 in 0700; OSError when the disk does not take it
"""
