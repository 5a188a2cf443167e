"""The face of tokenize: numbers and hints. No answer, no cases, no mistakes.

A text to sentences of words.
"""

from labkit.engine import Face

FACE = Face(
    number="9.1",
    minutes=6,
    difficulty=1,
    points=2,
    hints=(
        "A text goes in, a list of lists of words comes out. NLTK has a class for each of the "
        "two cuts, and both work without any download: `PunktSentenceTokenizer` and "
        "`TreebankWordTokenizer` (or `NLTKWordTokenizer`).",
        "`nltk.word_tokenize` asks for a data file first; the classes behind it do not. What "
        "does the method `tokenize` of each class take, and what does it return? Which cut has "
        "to come first?",
        "three things happen, in an order that matters\n\none of them needs the capitals: which "
        "one must therefore come before they go?",
    ),
)
