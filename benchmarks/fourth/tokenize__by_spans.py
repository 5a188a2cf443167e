# exercise: tokenize
# right: yes

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    cut_words = TreebankWordTokenizer().tokenize
    result = []
    for start, stop in PunktSentenceTokenizer().span_tokenize(text):
        result.append([word.lower() for word in cut_words(text[start:stop])])
    return result
