"""The face of encode: numbers and hints. No answer, no cases, no mistakes.

Words to integers.
"""

from labkit.engine import Face

FACE = Face(
    number="1.2",
    minutes=8,
    difficulty=1,
    points=2,
    hints=(
        "Two things happen at once: words become numbers, and words that have none "
        "become `'UNK'`. With `{'a': 0, 'UNK': 1, 'b': 2}`, the words `b z a` give 2 "
        "1 0. `z` is still no word of the vocabulary afterwards.",
        "A dict can be asked for a word that it may not have. Which of its methods takes a "
        "second argument, to be returned when the word is missing, and leaves the dict alone?"
        " And where does the index of `'UNK'` stand?",
        "1. what an unknown word gets is the same for all of them: read it once, from"
        " the vocabulary\n"
        "2. one number a word, in their order, and the fallback where there is none\n"
        "3. what you hand back is no list",
    ),
)
