# exercise: build_vocabulary
# right: no
# wrong: max_words=0 is taken for "no limit" (if max_words:)
import collections


def build_vocabulary(sequences, max_words=None):
    counts = collections.Counter(word for sequence in sequences for word in sequence)
    words = [word for word, _ in counts.most_common()]
    if max_words:
        words = words[:max_words]
    words.append("UNK")
    return dict(zip(words, range(len(words)))), dict(enumerate(words))
