"""A home and a clock of their own for each test, as for what is kept."""

from tests.keeping.conftest import clock, disk_of_its_own, home, plan

__all__ = ["clock", "disk_of_its_own", "home", "plan"]
