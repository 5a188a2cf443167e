# exercise: build_vocabulary
# right: no
# wrong: the counter is made anew for every sequence, earlier counts are lost
# lines: 8
def build_vocabulary(sequences, max_words=None):
    order, counts = [], {}
    for seq in sequences:
        seen = {}
        for w in seq:
            if w not in order:
                order.append(w)
            seen[w] = seen.get(w, 0) + 1
        counts.update(seen)
    order.sort(key=lambda w: -counts[w])
    if max_words is not None:
        del order[max_words:]
    order.append("UNK")
    return {w: i for i, w in enumerate(order)}, {i: w for i, w in enumerate(order)}
