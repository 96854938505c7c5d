"""An outline as people write one becomes an agenda: text in, a value out, and that value as a commented agenda file."""
