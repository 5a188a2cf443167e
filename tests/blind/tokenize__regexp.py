# exercise: tokenize
# right: no
# wrong: Two faults: words are found with a pattern of letters and signs, not by the Treebank's rules, and only the first letter of a sentence is made small.
# lines: 11, 13
# name: first-letter-alone, word-punct
from nltk.tokenize import WordPunctTokenizer


def tokenize(text):
    def small(sentence):
        return sentence[0].lower() + sentence[1:]

    cut = WordPunctTokenizer().tokenize
    return [cut(small(s)) for s in PunktSentenceTokenizer().tokenize(text)]
