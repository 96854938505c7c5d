"""The rules of a circle, without a screen."""
