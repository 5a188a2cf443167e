# exercise: tokenize
# right: no
# wrong: the words of all sentences are in one list
# lines: 18
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    treebank = TreebankWordTokenizer()
    words = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        words.extend(word.lower() for word in treebank.tokenize(sentence))
    return words
