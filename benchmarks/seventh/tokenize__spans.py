# exercise: tokenize
# right: yes

from nltk.tokenize import NLTKWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sentences = (text[a:b] for a, b in PunktSentenceTokenizer().span_tokenize(text))
    cut = TreebankWordTokenizer().tokenize
    return [list(map(str.lower, words)) for words in map(cut, sentences)]
