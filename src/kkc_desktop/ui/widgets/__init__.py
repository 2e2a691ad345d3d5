"""The small widgets that every page is drawn with; they show and signal, they decide nothing."""
