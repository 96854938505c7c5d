"""The parts of the gathering: who is here, what the evening asks of so many, and the list of seats."""
