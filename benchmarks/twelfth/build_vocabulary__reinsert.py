# exercise: build_vocabulary
# right: no
# wrong: words that tie are in the order of their last appearance instead of their first
# lines: 9
def build_vocabulary(sequences, max_words=None):
    tally = {}
    for seq in sequences:
        for tok in seq:
            n = tally.pop(tok, 0)
            tally[tok] = n + 1
    order = sorted(tally, key=tally.get, reverse=True)
    if max_words is not None:
        order = order[:max_words]
    order.append("UNK")
    return {t: i for i, t in enumerate(order)}, {i: t for i, t in enumerate(order)}
