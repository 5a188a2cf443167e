# exercise: tokenize
# right: no
# wrong: hyphens become spaces
# lines: 8
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer
def tokenize(text):
    sents = PunktSentenceTokenizer().tokenize(text)
    return [[w.lower() for w in TreebankWordTokenizer().tokenize(s.replace('-', ' '))] for s in sents]
