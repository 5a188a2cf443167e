# exercise: build_vocabulary
# right: yes
# wrong: buckets by frequency, walked from the largest
import itertools


def build_vocabulary(sequences, max_words=None):
    counts = {}
    for word in itertools.chain.from_iterable(sequences):
        counts[word] = counts.get(word, 0) + 1
    buckets = {}
    for word, count in counts.items():
        buckets.setdefault(count, []).append(word)
    ranked = [word for count in sorted(buckets, reverse=True) for word in buckets[count]]
    ranked = list(itertools.islice(ranked, max_words)) + ["UNK"]
    return dict(zip(ranked, itertools.count())), dict(zip(itertools.count(), ranked))
