# exercise: build_vocabulary
# right: no
# wrong: Ties are settled by the position at which a word stands in its own sentence, not by where it first turns up in the whole corpus.
# lines: 8, 10
def build_vocabulary(sequences, max_words=None):
    counts, first = {}, {}
    for line in sequences:
        for position, word in enumerate(line):
            counts[word] = counts.get(word, 0) + 1
            first.setdefault(word, position)
    words = sorted(counts, key=lambda w: (-counts[w], first[w]))
    if max_words is not None:
        words = words[:max_words]
    words = words + ["UNK"]
    return {w: i for i, w in enumerate(words)}, dict(enumerate(words))
