"""The verbs.

Each public method is one act of one person: it checks the right and the rules, changes the
records and writes the audit line, all or nothing.
"""
