# exercise: build_vocabulary
# right: no
# wrong: The counter lives outside the function, so every call also counts the words of all earlier calls.
# lines: 7
from collections import Counter

word_counts = Counter()


def count_words(sequences):
    for seq in sequences:
        word_counts.update(seq)
    return [word for word, n in word_counts.most_common()]


def build_vocabulary(sequences, max_words=None):
    words = count_words(sequences)
    if max_words is not None:
        words = words[:max_words]
    words = words + ["UNK"]
    word_to_idx = {word: i for i, word in enumerate(words)}
    idx_to_word = {i: word for i, word in enumerate(words)}
    return word_to_idx, idx_to_word
