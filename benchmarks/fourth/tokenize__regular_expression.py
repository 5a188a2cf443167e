# exercise: tokenize
# right: no
# wrong: a pattern in place of Punkt: initials, numbers and the like end sentences where Punkt's do not
# lines: 17

import re


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    words_of = TreebankWordTokenizer()
    pieces = re.split(r"(?<=[.!?])\s+", text.strip())
    return [[w.lower() for w in words_of.tokenize(piece)] for piece in pieces if piece]
