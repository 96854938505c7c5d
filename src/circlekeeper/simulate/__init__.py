"""Evenings as they may go: the real rules, led a thousand times with people who take the time that people take."""
