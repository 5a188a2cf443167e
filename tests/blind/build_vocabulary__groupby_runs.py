# exercise: build_vocabulary
# right: no
# wrong: groupby is used on unsorted words, so a run of equal words counts as one and the frequencies are those of runs.
# lines: 11, 12
# name: runs-counted
from itertools import chain, groupby


def build_vocabulary(sequences, max_words=None):
    tally = {}
    for word, _ in groupby(chain(*sequences)):
        tally[word] = tally.get(word, 0) + 1
    vocab = sorted(tally, key=lambda w: -tally[w])
    vocab = vocab[:len(vocab) if max_words is None else max_words] + ["UNK"]
    numbers = range(len(vocab))
    return dict(zip(vocab, numbers)), dict(zip(numbers, vocab))
