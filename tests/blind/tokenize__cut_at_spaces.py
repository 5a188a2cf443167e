# exercise: tokenize
# right: no
# wrong: sentences are cut at spaces, so the full stop stays with the last word
# lines: 17
from nltk.tokenize import PunktSentenceTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sentences = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        sentences.append([word.lower() for word in sentence.split()])
    return sentences
