# exercise: tokenize
# right: no
# wrong: the text is put in lower case before it is cut into sentences, and Punkt needs the capitals
# lines: 8
def tokenize(text):
    sentence_cutter = PunktSentenceTokenizer()
    word_cutter = TreebankWordTokenizer()
    text = text.lower()
    result = []
    for sentence in sentence_cutter.tokenize(text):
        result.append(word_cutter.tokenize(sentence))
    return result
