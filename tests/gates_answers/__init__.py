"""Answers to lab 11, right and wrong, written by hand as learners would."""
