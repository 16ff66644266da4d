"""What calendar time German news articles mean, on one shared timeline."""

__version__ = "0.1.0"
