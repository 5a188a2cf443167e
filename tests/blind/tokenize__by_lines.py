# exercise: tokenize
# right: no
# wrong: each line is cut into sentences by itself, so line breaks end a sentence
# lines: 18
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()

    def sentences():
        for line in text.splitlines():
            yield from punkt.tokenize(line)

    return [[word.lower() for word in treebank.tokenize(s)] for s in sentences()]
