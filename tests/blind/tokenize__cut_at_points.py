# exercise: tokenize
# right: no
# wrong: every point ends a sentence, also those in numbers and abbreviations
# lines: 15
from nltk.tokenize import TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    pieces = [piece.strip() for piece in text.replace(".", ".\x00").split("\x00")]
    words = TreebankWordTokenizer()
    return [[w.lower() for w in words.tokenize(piece)] for piece in pieces if piece]
