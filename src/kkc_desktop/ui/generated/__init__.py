"""What uic made of forms/. Never edited: pytest --regenerate writes it anew."""
