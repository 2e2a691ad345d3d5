"""The working desk of a contact and coordination centre of the Police of the Czech Republic."""

__version__ = "0.6.0"
