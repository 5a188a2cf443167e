# exercise: build_vocabulary
# right: no
# wrong: a word counts once for each sequence that holds it, not for each time it comes (dict.fromkeys)
import collections


def build_vocabulary(sequences, max_words=None):
    counts = collections.Counter()
    for sequence in sequences:
        counts.update(dict.fromkeys(sequence, 1).keys())
    words = [word for word, _ in counts.most_common()]
    words = words[: len(words) if max_words is None else max_words]
    idx_to_word = {}
    for word in words + ["UNK"]:
        idx_to_word[len(idx_to_word)] = word
    return {v: k for k, v in idx_to_word.items()}, idx_to_word
