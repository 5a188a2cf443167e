# exercise: most_frequent_tag
# right: no
# wrong: Counts a word with its tag at most once in a sentence, so that repetitions inside a sentence are lost.
# lines: 9
def most_frequent_tag(words, tags):
    counts = collections.defaultdict(lambda: collections.defaultdict(int))
    overall = collections.defaultdict(int)
    for pairs in map(zip, words, tags):
        for word, tag in dict.fromkeys(pairs):
            counts[word][tag] += 1
            overall[tag] += 1
    pick = lambda d: max(d, key=d.get)
    return {word: pick(d) for word, d in counts.items()}, pick(overall)
