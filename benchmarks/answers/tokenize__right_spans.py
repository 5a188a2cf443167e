# exercise: tokenize
# right: yes
# wrong: spans of sentences, and spans of words through a generator
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    treebank = TreebankWordTokenizer()

    def cut():
        for start, end in PunktSentenceTokenizer().span_tokenize(text):
            yield [*map(str.lower, treebank.tokenize(text[start:end]))]

    return list(cut())
