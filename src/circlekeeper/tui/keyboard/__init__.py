"""From what a keyboard sends to what a person meant: reports, layouts, pastes, and keys that are held down."""
