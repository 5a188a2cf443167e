# exercise: build_vocabulary
# right: no
# wrong: Words that tie come in reverse order of first appearance, because the insertion passes equal counts.
# lines: 16
def build_vocabulary(sequences, max_words=None):
    freq = {}
    for s in sequences:
        for w in s:
            if w not in freq:
                freq[w] = 0
            freq[w] += 1

    order = []
    for w in freq:
        pos = len(order)
        while pos > 0 and freq[order[pos - 1]] <= freq[w]:
            pos -= 1
        order.insert(pos, w)

    if max_words is not None:
        order = order[:max_words]
    order.append("UNK")
    word_to_idx = {}
    idx_to_word = {}
    for i in range(len(order)):
        word_to_idx[order[i]] = i
        idx_to_word[i] = order[i]
    return word_to_idx, idx_to_word
