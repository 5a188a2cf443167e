# exercise: build_vocabulary
# right: yes
def build_vocabulary(sequences, max_words=None):
    tally = {}
    for seq in sequences:
        for w in seq:
            tally[w] = tally.get(w, 0) + 1

    def ranked(left, room):
        while left and room != 0:
            best = max(left, key=left.get)
            del left[best]
            room -= 1
            yield best
        yield "UNK"

    order = list(ranked(tally, -1 if max_words is None else max_words))
    return {w: i for i, w in enumerate(order)}, dict(enumerate(order))
