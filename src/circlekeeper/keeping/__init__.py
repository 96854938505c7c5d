"""What is on disk: the journal and the names of a session, its lock, the clocks, records, settings, and how all of
it is forgotten.
"""
