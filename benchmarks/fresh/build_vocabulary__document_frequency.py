# exercise: build_vocabulary
# right: no
# wrong: counts in how many sequences a word occurs, each word once a sequence
# lines: 10
from collections import Counter

def build_vocabulary(sequences, max_words=None):
    counts = Counter()
    for seq in sequences:
        counts.update(dict.fromkeys(seq, 1))
    words = [w for w, _ in counts.most_common(max_words)]
    words.append("UNK")
    return {w: i for i, w in enumerate(words)}, {i: w for i, w in enumerate(words)}
