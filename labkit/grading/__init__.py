"""Grading a class: read submissions as data, run them in a sandbox, judge outside it."""
