"""The file a facilitator writes: read, judged, shown as a timetable, found by name."""
