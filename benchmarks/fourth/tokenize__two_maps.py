# exercise: tokenize
# right: yes

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sentence_cutter, word_cutter = PunktSentenceTokenizer(), TreebankWordTokenizer()

    def lower_all(words):
        return list(map(str.lower, words))

    return [*map(lower_all, map(word_cutter.tokenize, sentence_cutter.tokenize(text)))]
