# exercise: tokenize
# right: yes
# wrong: spans of Punkt, generator of the Treebank words
# lines:
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    cut = TreebankWordTokenizer().tokenize
    spans = PunktSentenceTokenizer().span_tokenize(text)
    return [[*map(str.lower, cut(text[begin:end]))] for begin, end in spans]
