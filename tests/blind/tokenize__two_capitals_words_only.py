# exercise: tokenize
# right: no
# wrong: capitals stay; marks of punctuation are dropped
# lines: 0, 18, 19
from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    treebank = TreebankWordTokenizer()
    result = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        words = treebank.tokenize(sentence)
        result.append([w for w in words if any(c.isalnum() for c in w)])
    return result
