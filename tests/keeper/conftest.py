"""A home and a clock of their own for each test, as for what is kept."""

from tests.keeping.conftest import clock, home, plan

__all__ = ["clock", "home", "plan"]
