# exercise: build_vocabulary
# right: no
# wrong: reads the corpus column by column (first words of all sequences, then second words, ...), so ties are in order of place within a sequence and not of first appearance in the corpus
# lines: 11
from itertools import zip_longest


def build_vocabulary(sequences, max_words=None):
    gap = object()
    tally = {}
    for column in zip_longest(*sequences, fillvalue=gap):
        for w in column:
            if w is not gap:
                tally[w] = tally.get(w, 0) + 1
    order = sorted(tally, key=lambda w: -tally[w])
    if max_words is not None:
        del order[max_words:]
    order.append("UNK")
    word_to_idx, idx_to_word = {}, {}
    for i in range(len(order)):
        word_to_idx[order[i]] = i
        idx_to_word[i] = order[i]
    return word_to_idx, idx_to_word
