# exercise: tokenize
# right: no
# wrong: all words in one flat list, and punctuation and the like thrown away
# lines: 16, 18

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    words = []
    for sentence in PunktSentenceTokenizer().tokenize(text):
        for word in TreebankWordTokenizer().tokenize(sentence):
            if word.isalpha():
                words.append(word.lower())
    return words
