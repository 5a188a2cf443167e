# exercise: tokenize
# right: no
# wrong: Words are cut before sentences, and a sentence is whatever ends with a token . ! or ?, which is not where Punkt cuts.
# lines: 7, 9
def tokenize(text):
    sentences, current = [], []
    for word in TreebankWordTokenizer().tokenize(text):
        current.append(word.lower())
        if word in (".", "!", "?"):
            sentences.append(current)
            current = []
    return sentences + [current] if current else sentences
