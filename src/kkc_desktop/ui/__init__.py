"""Shows records and passes on what the person did. Decides nothing that a rule should decide."""
