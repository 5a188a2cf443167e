"""The face of tagger_states: numbers and hints. No answer, no cases, no mistakes.

The network reads a sentence.
"""

from labkit.engine import Face

FACE = Face(
    number="10.3",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "The network of lab 03 with two changes: the input is no one-hot column but a row of `E`, "
        "looked up by the word's number, and the hidden units use your `sigmoid`. All states are "
        "kept as rows of one array, the zeros before the first word too.",
        "How many rows does the array have, and which row holds the state that word t meets? "
        "`b_hidden` has shape (H, 1) and a row of states (H,): what happens when they are added "
        "as they are?",
        "states ← zeros, one row more than words\n\nfor each word, in order: its row of E; input "
        "weights times that, plus recurrent weights times the row of states before, plus bias "
        "without its second axis; sigmoid; into the next row",
    ),
)
