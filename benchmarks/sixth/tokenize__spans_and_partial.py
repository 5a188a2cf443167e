# exercise: tokenize
# right: yes
from functools import partial


def tokenize(text):
    words_of = TreebankWordTokenizer().tokenize
    cut = PunktSentenceTokenizer().span_tokenize(text)
    lowered = partial(map, str.lower)
    return [list(lowered(words_of(text[a:b]))) for a, b in cut]
