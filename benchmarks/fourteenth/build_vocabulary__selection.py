# exercise: build_vocabulary
# right: no
# wrong: the selection sort swaps words, which moves tied words past one another, so ties do not stay in order of first appearance
# lines: 20, 21
def build_vocabulary(sequences, max_words=None):
    words, counts = [], []
    for sentence in sequences:
        for w in sentence:
            if w in words:
                counts[words.index(w)] += 1
            else:
                words.append(w)
                counts.append(1)
    n = len(words)
    for i in range(n):
        best = i
        for j in range(i + 1, n):
            if counts[j] > counts[best]:
                best = j
        words[i], words[best] = words[best], words[i]
        counts[i], counts[best] = counts[best], counts[i]
    if max_words is not None:
        words = words[:max_words]
    words = words + ["UNK"]
    word_to_idx = {}
    idx_to_word = {}
    for i in range(len(words)):
        word_to_idx[words[i]] = i
        idx_to_word[i] = words[i]
    return word_to_idx, idx_to_word
