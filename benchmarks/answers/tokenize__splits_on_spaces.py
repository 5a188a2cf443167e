# exercise: tokenize
# right: no
# wrong: words are cut at spaces, so punctuation and contractions stay glued (sentence.split())
from nltk.tokenize import PunktSentenceTokenizer


def tokenize(text):
    return [sentence.lower().split() for sentence in PunktSentenceTokenizer().tokenize(text)]
