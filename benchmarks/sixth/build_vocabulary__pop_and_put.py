# exercise: build_vocabulary
# right: no
# wrong: Every word is taken out and put back at the end of the dict when it is counted, so ties come in the order of last appearance.
# lines: 9
def build_vocabulary(sequences, max_words=None):
    tally = {}
    for sequence in sequences:
        for word in sequence:
            tally[word] = tally.pop(word, 0) + 1
    words = sorted(tally, key=tally.get, reverse=True)[:max_words]
    words += ["UNK"]
    there = {word: k for k, word in enumerate(words)}
    back = {k: word for word, k in there.items()}
    return there, back
