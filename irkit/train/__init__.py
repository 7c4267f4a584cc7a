"""Training: scenarios, what is planted for them and cleared again, attempts and their scores."""
