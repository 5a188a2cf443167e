# exercise: tokenize
# right: no
# wrong: the words keep their capitals (lower is missing)
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    cut_sentences, cut_words = PunktSentenceTokenizer().tokenize, TreebankWordTokenizer().tokenize
    return list(map(cut_words, cut_sentences(text)))
