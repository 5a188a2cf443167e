"""Answers to lab 12, right and wrong, written by hand as learners would."""
