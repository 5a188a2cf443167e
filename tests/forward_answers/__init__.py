"""Answers to lab 03, right and wrong, written by hand as learners would."""
