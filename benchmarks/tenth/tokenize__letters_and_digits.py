# exercise: tokenize
# right: no
# wrong: words that are not made of letters and digits alone are thrown away, such as n't, full stops and numbers with a point
# lines: 11
def tokenize(text):
    sentence_tokenizer = PunktSentenceTokenizer()
    word_tokenizer = TreebankWordTokenizer()
    tokens = []
    for s in sentence_tokenizer.tokenize(text):
        words = word_tokenizer.tokenize(s)
        words = [w.lower() for w in words if w.isalnum()]
        if words:
            tokens.append(words)
    return tokens
