"""Rules and expressions in plain words, made from their syntax trees."""
