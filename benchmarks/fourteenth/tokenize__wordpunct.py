# exercise: tokenize
# right: no
# wrong: The words are cut at every punctuation mark and not by the conventions of the Treebank: don't becomes don, ', t.
# lines: 11
from nltk.tokenize import wordpunct_tokenize


def tokenize(text):
    out = []
    for s in PunktSentenceTokenizer().tokenize(text):
        out.append([token.lower() for token in wordpunct_tokenize(s)])
    return out
