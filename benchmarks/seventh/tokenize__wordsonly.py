# exercise: tokenize
# right: no
# wrong: punctuation and all words that are not purely letters are thrown away; and the words are not put into lower case where they are all capitals
# lines: 17, 22

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    splitter = PunktSentenceTokenizer()
    tokenizer = TreebankWordTokenizer()

    def normalise(word):
        return word if word.isupper() and len(word) > 1 else word.lower()

    tokenized = []
    for sentence in splitter.tokenize(text):
        tokens = tokenizer.tokenize(sentence)
        tokenized.append([normalise(t) for t in tokens if t.isalpha()])
    return tokenized
