# exercise: tokenize
# right: no
# wrong: the text is put into lower case before Punkt cuts it, and Punkt needs the capitals
# lines: 14

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    words = TreebankWordTokenizer().tokenize
    return [words(s) for s in PunktSentenceTokenizer().tokenize(text.lower())]
