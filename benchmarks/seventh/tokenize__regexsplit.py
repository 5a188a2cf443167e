# exercise: tokenize
# right: no
# wrong: the sentences are cut by a pattern at every full stop before a space, not by Punkt
# lines: 16

import re


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    pieces = [p for p in re.split(r"(?<=[.!?])\s+", text.strip()) if p]
    tok = TreebankWordTokenizer()
    return [" ".join(tok.tokenize(p)).lower().split() for p in pieces]
