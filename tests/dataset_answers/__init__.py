"""Answers to lab 02, right and wrong, written by hand as learners would."""
