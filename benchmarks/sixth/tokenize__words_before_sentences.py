# exercise: tokenize
# right: no
# wrong: The text is cut into words first and the sentences are made from words that end in . ! or ?, so full stops inside stay on their words and abbreviations are not Punkt's.
# lines: 6, 10
def tokenize(text):
    tokens = TreebankWordTokenizer().tokenize(text)
    sentences, current = [], []
    for token in tokens:
        current.append(token.lower())
        if token[-1] in ".!?":
            sentences.append(current)
            current = []
    return sentences + [current] if current else sentences
