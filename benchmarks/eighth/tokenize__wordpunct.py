# exercise: tokenize
# right: no
# wrong: words are cut at every sign by another tokenizer, so doesn't and 3.50 fall into three pieces each
# lines: 9
from nltk.tokenize import WordPunctTokenizer


def tokenize(text):
    cut = WordPunctTokenizer().tokenize
    return [[word.lower() for word in cut(s)] for s in PunktSentenceTokenizer().tokenize(text)]
