"""Locate: the line of the learner's own code where one change makes every case right.

Where no name fits a wrong answer, its syntax tree is edited in one place at a time, and each edit
is run on the check's cases, the failing one first. What is said is a measured fact: with a change
there, every case is right. The change itself is never shown.

    source      the learner's definitions as trees        trace       the values in one case
    build       edited trees, compiled and guarded        suspects    which statements come first
    expressions, calls, statements, borrowed              the edits
    candidates  all of them in order                      search      one edit, then two
    trial       called and judged in this process         place       what is found
"""

from labkit.engine.locate.place import QUESTIONS, Part, Place
from labkit.engine.locate.trial import Trial, locate

__all__ = ["QUESTIONS", "Part", "Place", "Trial", "locate"]
