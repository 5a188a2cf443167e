# exercise: build_vocabulary
# right: no
# wrong: All words that tie with the last word inside the limit are kept too, so there may be more than max_words of them.
# lines: 15
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    freq = Counter(w for seq in sequences for w in seq).most_common()
    if max_words is not None:
        if max_words == 0:
            freq = []
        elif max_words < len(freq):
            threshold = freq[max_words - 1][1]
            freq = [(w, n) for w, n in freq if n >= threshold]
    vocab = [w for w, _ in freq] + ["UNK"]
    idx_to_word = {i: w for i, w in enumerate(vocab)}
    word_to_idx = {w: i for i, w in idx_to_word.items()}
    return word_to_idx, idx_to_word
