# exercise: tokenize
# right: yes
from operator import methodcaller

_punkt, _treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()


def _sentences(text):
    for begin, end in _punkt.span_tokenize(text):
        yield text[begin:end]


def tokenize(text):
    lower = methodcaller("lower")
    return [list(map(lower, words)) for words in map(_treebank.tokenize, _sentences(text))]
