# exercise: tokenize
# right: no
# wrong: the words are cut by another tokenizer, which makes don, ' and t of don't
# lines: 17

from nltk.tokenize import WordPunctTokenizer


def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sents = PunktSentenceTokenizer().tokenize(text)
    tokens = WordPunctTokenizer().tokenize_sents(sents)
    return [[t.lower() for t in sent] for sent in tokens]
