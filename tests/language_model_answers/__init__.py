"""Answers to lab 08 written by hand: none is made from the exercises' own edits."""
