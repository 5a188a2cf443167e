# exercise: build_vocabulary
# right: no
# wrong: word_to_idx is a defaultdict, not a plain dict
# lines: 11
from collections import Counter, defaultdict

def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    words = [w for w, _ in counts.most_common(max_words)]
    unk = len(words)
    word_to_idx = defaultdict(lambda: unk)
    for i, w in enumerate(words):
        word_to_idx[w] = i
    word_to_idx["UNK"] = unk
    idx_to_word = {i: w for w, i in word_to_idx.items()}
    return word_to_idx, idx_to_word
