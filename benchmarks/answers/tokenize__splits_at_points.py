# exercise: tokenize
# right: no
# wrong: sentences are cut at every point, question or exclamation mark with re.split, so 3.50 and Dr. are torn and the marks are lost
import re

from nltk.tokenize import TreebankWordTokenizer


def tokenize(text):
    words = TreebankWordTokenizer()
    pieces = [piece.strip() for piece in re.split(r"[.!?]", text)]
    return [[w.lower() for w in words.tokenize(piece)] for piece in pieces if piece]
