"""The face of most_frequent_tag: numbers and hints. No answer, no cases, no mistakes.

The tagger that looks at nothing but the word.
"""

from labkit.engine import Face

FACE = Face(
    number="10.1",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "Go through all words with their tags and count: for every word how often it has which "
        "tag, and how often each tag occurs at all. Then pick the winners: one tag for each word, "
        "and one for words that nobody has seen.",
        "One count is not enough: how many counters do you need, and what are their keys? Which "
        "tag should a word have that was once a noun, then twice a verb? And over what is the "
        "default counted, over running words or over the words of the dictionary?",
        "counts of two kinds, filled in one pass over all words\n\nonly then winners, found alike "
        "in every count; what does Python's max do with equals?",
    ),
)
