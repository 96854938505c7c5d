"""The session on the screen."""
