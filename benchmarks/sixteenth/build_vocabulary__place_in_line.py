# exercise: build_vocabulary
# right: no
# wrong: Ties are ordered by the earliest place inside a sentence, not by the first appearance in the whole corpus.
# lines: 10
def build_vocabulary(sequences, max_words=None):
    stats = {}
    for line in sequences:
        for place, word in enumerate(line):
            n, first = stats.get(word, (0, place))
            stats[word] = (n + 1, min(first, place))
    ranking = sorted(stats, key=lambda w: (-stats[w][0], stats[w][1]))
    if max_words is not None:
        ranking = ranking[:max_words]
    ranking += ["UNK"]
    return {w: k for k, w in enumerate(ranking)}, {k: w for k, w in enumerate(ranking)}
