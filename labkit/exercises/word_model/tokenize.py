"""Exercise 9.1: tokenize, a text to sentences of words."""

import re  # noqa: F401  (a mistake splits with it)
from typing import Any

import numpy as np
from nltk.tokenize import (
    PunktSentenceTokenizer,
    TreebankWordTokenizer,
    WordPunctTokenizer,  # noqa: F401  (a mistake splits with it)
)

from labkit.engine import Case, Exercise, Foreign, Mismatch, Mistake
from labkit.engine.plain import describe


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    Arguments:
        text: a string, with line breaks anywhere.

    Returns:
        a list of sentences, each a list of words in lower case. Sentences are Punkt's, words
        the Penn Treebank's: a punctuation mark is a word, "don't" is the two words do and n't.
    """
    sentences = PunktSentenceTokenizer().tokenize(text)
    in_words = [TreebankWordTokenizer().tokenize(sentence) for sentence in sentences]
    return [[word.lower() for word in words] for words in in_words]


_OPENINGS = ("Nobody", "Everybody", "Somebody", "The traveller", "My neighbour", "A musician")
_VERBS = ("watched", "remembered", "described", "followed", "understood")
_OBJECTS = ("the mountain", "a procession", "his brother", "the conversation", "our garden")
_ENDS = ("yesterday", "together", "afterwards", "patiently", "everywhere")


def cases(rng):
    """One thing at a time: marks, numbers, contractions, line breaks; then all of them."""

    def some(words):
        return str(rng.choice(words))

    def clause():
        return f"{some(_OPENINGS)} {some(_VERBS)} {some(_OBJECTS)} {some(_ENDS)}"

    price = f"{rng.integers(1, 9)}.{rng.integers(11, 99)}"
    question = f"Doesn't {some(_OPENINGS).lower()} know {some(_OBJECTS)}?"
    breaks = f"{clause()}.\n\n{clause()}.\n{clause().replace(' ', chr(10), 2)}."
    marks = f"({clause()}); {some(_OBJECTS)}, {some(_OBJECTS)}: {some(_ENDS)}!"
    speech = f'"It\'s {some(_OBJECTS)}," said {some(_OPENINGS).lower()}. {clause()}.'
    return [
        Case("one sentence", f"{clause()}."),
        Case("two sentences", f"{clause()}. {clause()}."),
        Case("a question and a cry", f"{question} {clause()}! {clause()}."),
        Case("a number with a point in it", f"{clause()} for ${price} or less. {clause()}."),
        Case("contractions", f"They don't know it. It's {some(_OBJECTS)}. {question}"),
        Case("commas, brackets and a colon", marks),
        Case("speech in quotation marks", speech),
        Case("line breaks, also within a sentence", breaks),
        Case("no mark at the end", f"{clause()}. {clause()}"),
        Case("one word", some(_ENDS).capitalize()),
        Case("an empty text", ""),
    ]


class Sentences:
    """A list of lists of words. The shape of quotation marks is not judged."""

    rtol = 0.0

    def read(self, value: Any) -> dict[str, Any]:
        if not isinstance(value, (list, tuple)):
            raise Mismatch(f"it returned {describe(value)}; a list of sentences is wanted")
        return {"sentences": [self._sentence(i, s) for i, s in enumerate(value)]}

    @staticmethod
    def _sentence(i: int, sentence: Any) -> list[str]:
        wrong = isinstance(sentence, Foreign) or not isinstance(sentence, (list, tuple, np.ndarray))
        if wrong or not all(isinstance(word, str) for word in sentence):
            raise Mismatch(f"sentence {i} is {describe(sentence)}; a list of words is wanted")
        return [_QUOTES.get(word, str(word)) for word in sentence]


_QUOTES = {"``": '"', "''": '"'}

MISTAKES = (
    Mistake(
        "one-sentence",
        "PunktSentenceTokenizer().tokenize(text)",
        "[text] if text else []",
        "the whole text is one sentence",
        "words split from the text in one go",
        "Where does one sentence end and the next begin, and which of the two tokenizers knows?",
    ),
    Mistake(
        "split-at-full-stops",
        "PunktSentenceTokenizer().tokenize(text)",
        "[part for part in text.split('.') if part.strip()]",
        "the text is cut at every full stop, and the stop is lost",
        "text.split('.')",
        "What becomes of 3.50, and of a question, when a sentence is what lies between two stops?",
    ),
    Mistake(
        "pattern-for-sentences",
        "PunktSentenceTokenizer().tokenize(text)",
        "re.findall(r'[^.!?]+[.!?]', text)",
        "a sentence is whatever runs up to the next . ! or ?",
        "a regular expression that ends a sentence at every mark",
        "Which points do not end a sentence, and what happens to a sentence without a mark?",
    ),
    Mistake(
        "one-sentence-a-line",
        "PunktSentenceTokenizer().tokenize(text)",
        "[line for line in text.splitlines() if line]",
        "every line is a sentence",
        "text.splitlines()",
        "May a sentence run on in the next line, and may a line hold two of them?",
    ),
    Mistake(
        "words-by-spaces",
        "TreebankWordTokenizer().tokenize(sentence)",
        "sentence.split()",
        "punctuation marks stick to their words",
        "sentences cut at spaces",
        "Would 'garden' and 'garden.' get one index or two?",
    ),
    Mistake(
        "letters-for-words",
        "TreebankWordTokenizer().tokenize(sentence)",
        "list(sentence)",
        "sentences are lists of characters",
        "list(sentence)",
        "What does list() make of a string?",
    ),
    Mistake(
        "word-punct",
        "TreebankWordTokenizer()",
        "WordPunctTokenizer()",
        "contractions and numbers are cut at their mark",
        "WordPunctTokenizer, which cuts between letters and anything else",
        "Into which words does your tokenizer cut don't and 3.50?",
    ),
    Mistake(
        "marks-dropped",
        "[word.lower() for word in words]",
        "[word.lower() for word in words if word.isalnum()]",
        "punctuation marks are thrown away",
        "only those words that are letters and digits throughout",
        "How will the model learn to end a sentence if it never sees a full stop?",
    ),
    Mistake(
        "words-from-spelling",
        "TreebankWordTokenizer().tokenize(sentence)",
        "re.findall(r'\\w+', sentence)",
        "words are runs of letters, everything between them is lost",
        r"re.findall(r'\w+', sentence)",
        "Which words of 'don't' and which marks does your pattern leave out?",
    ),
    Mistake(
        "sentences-joined",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [word.lower() for words in in_words for word in words]",
        "all words stand in one list",
        "the words of all sentences, one after another",
        "How many lists does the docstring put inside one another?",
    ),
    Mistake(
        "sentences-not-split",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [sentence.lower() for sentence in sentences]",
        "sentences come back as strings, not as lists of words",
        "the sentences before they are split into words",
        "Which second step turns a sentence into words?",
    ),
    Mistake(
        "marks-of-the-model-added",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [\n"
        "        ['SENTENCE_START', *(word.lower() for word in words), 'SENTENCE_END']\n"
        "        for words in in_words\n"
        "    ]",
        "start and end marks are added here already",
        "sentences that come wrapped in SENTENCE_START and SENTENCE_END",
        "Which of these words stand in the text?",
    ),
    Mistake(
        "every-word-once",
        "[word.lower() for word in words]",
        "list(dict.fromkeys(word.lower() for word in words))",
        "a word that comes twice in a sentence is listed once",
        "the different words of each sentence",
        "Is a sentence a sequence or a set?",
    ),
    Mistake(
        "capitals-kept",
        "return [[word.lower() for word in words] for words in in_words]",
        "return [list(words) for words in in_words]",
        "capitals are not folded into small letters",
        "words as they are printed",
        "Would 'The' at the head of a sentence and 'the' within one share what is learned?",
    ),
)

EXERCISE = Exercise(
    answer=tokenize,
    cases=cases,
    returns=Sentences(),
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
        "make one object of each class\n\ncut the text into sentences\n\nfor each sentence: cut "
        "it into words, make each of them lower case, collect them in a list of its own",
    ),
    mistakes=MISTAKES,
    # What is left are runs of letters, as a pattern for letters would give.
    incompatible=(frozenset({"marks-dropped", "word-punct"}),),
)
