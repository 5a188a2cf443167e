"""The face of prepare: numbers and hints. No answer, no cases, no mistakes.

Sentences to indices with marks for start, end and the unknown.
"""

from labkit.engine import Face

FACE = Face(
    number="9.2",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "Three marks join the words of the text: one for what comes before the first word, one "
        "for what comes after the last, one for all words too rare to keep. An input is a "
        "sentence with the first mark before it, its target the same sentence with the second "
        "mark after it.",
        "How many places are left for words when the three marks have theirs? Once a sentence "
        "carries both marks, how does lab 02 make inputs and targets of one sequence? Which "
        "method of a dict looks up a key and takes something else when there is none?",
        "count all words; keep the most frequent, as many as there is room for\n\nlist of words "
        "← the marks and those; dict ← each word to its place in the list\n\nfor each sentence: "
        "put the marks around it; every word to its index, or to that of UNKNOWN; all but the "
        "last are inputs, all but the first are targets",
    ),
)
