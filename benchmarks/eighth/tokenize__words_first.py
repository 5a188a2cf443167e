# exercise: tokenize
# right: no
# wrong: the words are cut first and sentences end at every . ! or ? token, which are not Punkt's sentences
# lines: 7, 9
def tokenize(text):
    sentences, current = [], []
    for word in TreebankWordTokenizer().tokenize(text):
        current.append(word.lower())
        if word in {".", "!", "?"}:
            sentences.append(current)
            current = []
    if current:
        sentences.append(current)
    return sentences
