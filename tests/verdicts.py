"""Verdicts that one test of an exercise leaves to another: all its tests run in one process."""

from labkit.engine.verdict import Verdict

# By exercise, then by the name of a single mistake; on the cases that notebooks draw.
OF_MISTAKES: dict[str, dict[str, Verdict]] = {}
