# exercise: build_vocabulary
# right: no
# wrong: The limit counts UNK as one of the words, so one word too few is kept.
# lines: 12
def build_vocabulary(sequences, max_words=None):
    left = {}
    for seq in sequences:
        for w in seq:
            left[w] = left.get(w, 0) + 1

    def room(taken):
        return max_words is None or len(taken) + 1 < max_words

    w2i, i2w = {}, {}
    while left and room(w2i):
        best = max(left, key=left.get)
        del left[best]
        i2w[len(w2i)] = best
        w2i[best] = len(w2i)
    i2w[len(w2i)] = "UNK"
    w2i["UNK"] = len(w2i)
    return w2i, i2w
