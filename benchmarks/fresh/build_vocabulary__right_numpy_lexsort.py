# exercise: build_vocabulary
# right: yes
def build_vocabulary(sequences, max_words=None):
    flat = [w for s in sequences for w in s]
    order = list(dict.fromkeys(flat))
    position = {w: i for i, w in enumerate(order)}
    counts = np.zeros(len(order), dtype=int)
    for w in flat:
        counts[position[w]] += 1
    ranking = np.argsort(-counts, kind="stable")
    words = [order[i] for i in ranking][:max_words] + ["UNK"]
    word_to_idx = {}
    idx_to_word = {}
    for i, w in enumerate(words):
        word_to_idx[w] = i
        idx_to_word[i] = w
    return word_to_idx, idx_to_word
