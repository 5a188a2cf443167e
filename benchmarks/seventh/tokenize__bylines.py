# exercise: tokenize
# right: no
# wrong: each line is cut into sentences by itself, so a sentence that runs over a line end becomes two
# lines: 15

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    punkt, treebank = PunktSentenceTokenizer(), TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in punkt.tokenize(line):
            result.append([w.lower() for w in treebank.tokenize(sentence)])
    return result
