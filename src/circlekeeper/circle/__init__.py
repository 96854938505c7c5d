"""The rules of a circle, pure: no file, no wall clock, no screen."""
