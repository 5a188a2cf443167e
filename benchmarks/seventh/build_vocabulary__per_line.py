# exercise: build_vocabulary
# right: no
# wrong: It counts in how many sequences a word occurs, not how often it occurs.
# lines: 11
from collections import Counter


def build_vocabulary(sequences, max_words=None):
    counter = Counter()
    for sequence in sequences:
        counter.update(dict.fromkeys(sequence, 1))
    vocab = [word for word, _ in counter.most_common(max_words)]
    vocab.append("UNK")
    word_to_idx = {}
    idx_to_word = {}
    for i, word in enumerate(vocab):
        word_to_idx[word] = i
        idx_to_word[i] = word
    return word_to_idx, idx_to_word
