"""Where rules, disk and clock meet: command in, journal, session, view out."""
