# exercise: tokenize
# right: no
# wrong: every line break ends a sentence
# lines: 16

def tokenize(text):
    """Split a text into sentences, and each sentence into words.

    text     a string, with line breaks anywhere
    returns  a list of sentences, each a list of words in lower case;
             sentences are Punkt's, words the Penn Treebank's
    """
    sentence_tokenizer = PunktSentenceTokenizer()
    word_tokenizer = TreebankWordTokenizer()
    result = []
    for line in text.splitlines():
        for sentence in sentence_tokenizer.tokenize(line):
            words = word_tokenizer.tokenize(sentence)
            result.append([word.lower() for word in words])
    return result
