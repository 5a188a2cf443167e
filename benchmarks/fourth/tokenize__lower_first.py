# exercise: tokenize
# right: no
# wrong: small letters come before the cut into sentences, which needs the capitals
# lines: 13

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sentences = PunktSentenceTokenizer().tokenize(text.lower())
    return [TreebankWordTokenizer().tokenize(sentence) for sentence in sentences]
