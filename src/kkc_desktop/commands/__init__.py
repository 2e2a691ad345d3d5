"""What the program does at a terminal, without a window.

A command signs a person in, asks the services and says what came out of it; it knows no storage.
"""
