"""What a plan means for these people: whether it fits, when each stage comes, the printed page."""
