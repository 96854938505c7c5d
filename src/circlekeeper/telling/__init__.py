"""What both faces say of a view, and the decisions in it."""
