"""circlekeeper: a calm terminal assistant for the facilitator of an in-person circle."""

__version__ = "0.2.0"
