"""Answers to lab 05, right and wrong, written by hand as learners would."""
