"""The cases of tokenize, and how what it returns is read. No answer, no mistakes."""

import numpy as np

from labkit.engine import Case, Mismatch
from labkit.engine.described import describe
from labkit.engine.theirs import Frozen, Leaves

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
    breaks = f"{clause()}.\n\n{clause()}.\n{_broken(clause())}."
    marks = f"({clause()}); {some(_OBJECTS)}, {some(_OBJECTS)}: {some(_ENDS)}!"
    initials = f"A. B. Carter {some(_VERBS)} {some(_OBJECTS)} ... and left. {clause()}."
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
        Case("initials, and dots within a sentence", initials),
        Case("no mark at the end", f"{clause()}. {clause()}"),
        Case("one word", some(_ENDS).capitalize()),
        Case("an empty text", ""),
        Case("a sentence that comes twice", f"{marks} {question} {marks} {question} {marks}"),
        Case("a sentence that ends with a number", _dated(rng, clause)),
        Case("hyphens, dashes and other signs",
             f"A well-known inn & {some(_OBJECTS)} -- {some(_ENDS)} -- cost 50% of {price}."),
        Case("letters with accents",
             f"Élan und Ärger: a Straße, a café, a naïve cliché. {clause()}."),
        Case("words that are two for the Treebank",
             f"They cannot go; we're gonna stay {some(_ENDS)}. Gimme {some(_OBJECTS)}!"),
        Case("a word that comes twice in a row",
             f"All that they had had had been {some(_OBJECTS)}. {clause()}."),
    ]  # fmt: skip


def _broken(clause):
    """A sentence with a line break in it, and a blank line."""
    return clause.replace(" ", "\n\n", 2).replace("\n\n", "\n", 1)


def _dated(rng, clause):
    days, year = rng.integers(11, 30), rng.integers(1100, 1999)
    return f"{clause()} for {days} days of {year}. {clause()}."


class Sentences:
    """A list of lists of words."""

    rtol = 0.0

    def read(self, value: Frozen) -> Leaves:
        if not isinstance(value, (list, tuple)):
            raise Mismatch(f"it returned {describe(value)}; a list of sentences is wanted")
        return {"sentences": [self._sentence(i, s) for i, s in enumerate(value)]}

    @staticmethod
    def _sentence(i: int, sentence: Frozen) -> list[str]:
        listed = isinstance(sentence, (list, tuple, np.ndarray))
        if not listed or not all(isinstance(word, str) for word in sentence):
            raise Mismatch(f"sentence {i} is {describe(sentence)}; a list of words is wanted")
        return [str(word) for word in sentence]


RETURNS = Sentences()
