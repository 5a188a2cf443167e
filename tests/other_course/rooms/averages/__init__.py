"""Lab 01: averages."""
