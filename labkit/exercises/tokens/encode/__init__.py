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
        "Look up every word in `word_to_idx` and return the numbers as one NumPy array, one "
        "entry for each word, in the same order. A word that is not in the vocabulary gets "
        "the number of `'UNK'`, wherever that is. The vocabulary stays as it was.",
        "A dict can be asked for a word that it may not have. Which of its methods takes a "
        "second argument, to be returned when the word is missing, and leaves the dict alone?"
        " And where does the index of `'UNK'` stand?",
        "1. read the index of `'UNK'` from the vocabulary\n"
        "2. for each word: its index if the vocabulary has it, else that of `'UNK'`; collect "
        "them in a list\n"
        "3. turn the list into an array",
    ),
)
