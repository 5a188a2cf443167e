# exercise: tokenize
# right: no
# wrong: tokens without letters are filtered out, so full stops, commas and numbers are lost (isalpha)
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    def words(sentence):
        for token in TreebankWordTokenizer().tokenize(sentence):
            if any(letter.isalpha() for letter in token):
                yield token.lower()

    return [list(words(sentence)) for sentence in PunktSentenceTokenizer().tokenize(text)]
