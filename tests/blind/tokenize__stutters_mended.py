# exercise: tokenize
# right: no
# wrong: a word that comes twice in a row is listed once
# lines:

from nltk.tokenize import PunktSentenceTokenizer, TreebankWordTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    Arguments:
        text: a string, with line breaks anywhere.

    Returns:
        a list of sentences, each a list of words in lower case. Sentences are Punkt's, words
        the Penn Treebank's: a punctuation mark is a word, "don't" is the two words do and n't.
    """
    sentences = PunktSentenceTokenizer().tokenize(text)
    in_words = [TreebankWordTokenizer().tokenize(sentence) for sentence in sentences]
    return [[w.lower() for i, w in enumerate(words) if not i or w != words[i - 1]] for words in in_words]
