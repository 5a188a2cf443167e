"""The face of generate_sentence: numbers and hints. No answer, no cases, no mistakes.

A model that writes.
"""

from labkit.engine import Face

FACE = Face(
    number="9.8",
    minutes=9,
    difficulty=2,
    points=3,
    hints=(
        "The model reads what has been written so far, from SENTENCE_START on, and gives a "
        "distribution over the next word. You draw from it, write the word down, and let the "
        "model read one word more. Drawing SENTENCE_END ends the sentence.",
        "Which row of `outputs` speaks of the next word? What do probabilities have to sum to "
        "when one of them has been set to 0? Which list does the model read, and which one do "
        "you return?",
        "read ← the start mark alone; written ← nothing\n\nas long as there is room: run the "
        "model on all that was read, take the last distribution; no chance for the unknown and "
        "for the start mark, the rest scaled to one; draw an index with rng\n\nend mark: stop; "
        "otherwise write the word down, and read its index from now on",
    ),
)
