# exercise: most_frequent_tag
# right: no
# wrong: the words are put into lower case, so words with a capital are missing in the dictionary and are counted with others
# lines: 10
def most_frequent_tag(words, tags):
    counts = {}
    overall = collections.Counter()
    for sentence, labels in zip(words, tags):
        for word, label in zip(sentence, labels):
            word = word.strip().lower()
            counts.setdefault(word, collections.Counter()).update([label])
            overall.update([label])
    pick = lambda c: max(c, key=c.get)
    return {w: pick(c) for w, c in counts.items()}, pick(overall)
