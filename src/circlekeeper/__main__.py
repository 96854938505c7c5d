"""`python -m circlekeeper`."""

from circlekeeper.cli import main

main()
