"""The file a facilitator writes: found by its name, read, judged, made of a copy or an outline."""
