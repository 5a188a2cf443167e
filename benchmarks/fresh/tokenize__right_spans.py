# exercise: tokenize
# right: yes
def tokenize(text):
    cutter, result = TreebankWordTokenizer(), []
    for begin, end in PunktSentenceTokenizer().span_tokenize(text):
        sentence = []
        for word in cutter.tokenize(text[begin:end]):
            sentence.append(word.casefold() if word.isascii() else word.lower())
        result.append(sentence)
    return result
