"""What the screens are made of; each draws what it is given and holds nothing of the session."""
