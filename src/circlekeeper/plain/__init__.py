"""Plain mode: the same session for screen readers and scripts; one line in, a line or a few out."""
