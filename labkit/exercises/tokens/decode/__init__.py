"""The face of decode: numbers and hints. No answer, no cases, no mistakes.

Integers back to words.
"""

from labkit.engine import Face

FACE = Face(
    number="1.3",
    minutes=5,
    difficulty=1,
    points=1,
    hints=(
        "The way back: for every index, the word that has it, in the same order, in a plain "
        "Python list. Whatever was encoded as `'UNK'` comes back as `'UNK'`: what it was "
        "before is lost.",
        "`indices` may be an array or a list. What can be done with both of them alike, so "
        "that your code never needs to know which one it got?",
        "1. it is one look-up, as many times as there are indices\n"
        "2. what comes out keeps their order and their number",
    ),
)
