"""What the desk talks about. Pure values and rules; no I/O, no clock, no Qt, no SQL."""
