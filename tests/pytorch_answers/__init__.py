"""Answers to lab 06 as learners might write them. None is made from the exercises' edits."""
