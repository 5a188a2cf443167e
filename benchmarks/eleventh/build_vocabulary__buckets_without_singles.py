# exercise: build_vocabulary
# right: no
# wrong: It goes through the counts downwards but stops before 1, so words that occur once are left out.
# lines: 17
def build_vocabulary(sequences, max_words=None):
    all_words = sum((list(s) for s in sequences), [])
    counts = {}
    for w in all_words:
        counts[w] = counts.get(w, 0) + 1

    buckets = defaultdict(list)
    for w, n in counts.items():
        buckets[n].append(w)

    vocab = []
    highest = max(buckets, default=0)
    for n in range(highest, 1, -1):
        vocab.extend(buckets[n])

    vocab = vocab[:max_words] + ["UNK"]
    word_to_idx, idx_to_word = {}, {}
    for i, w in enumerate(vocab):
        word_to_idx[w] = i
        idx_to_word[i] = w
    return word_to_idx, idx_to_word
