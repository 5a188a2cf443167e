# exercise: build_vocabulary
# right: no
# wrong: all words that are as frequent as the last one allowed are kept too, so more than max_words can come through
# lines: 14
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter(w for s in sequences for w in s)
    pairs = counts.most_common()
    if max_words == 0:
        pairs = []
    elif max_words is not None and max_words < len(pairs):
        smallest = pairs[max_words - 1][1]
        pairs = [(w, c) for w, c in pairs if c >= smallest]
    words = [w for w, _ in pairs] + ["UNK"]
    word_to_idx = {}
    idx_to_word = {}
    for i, w in enumerate(words):
        word_to_idx[w] = i
        idx_to_word[i] = w
    return word_to_idx, idx_to_word
