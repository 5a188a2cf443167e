# exercise: most_frequent_tag
# right: no
# wrong: counts in how many sentences a word has a tag, because each sentence is turned into unique pairs first, so repeats within a sentence are lost
# lines: 8
def most_frequent_tag(words, tags):
    seen = {}
    for s in range(len(words)):
        for pair in dict.fromkeys(zip(words[s], tags[s])):
            seen.setdefault(pair[0], []).append(pair[1])

    def top(values):
        unique = list(dict.fromkeys(values))
        return unique[int(np.argmax([values.count(u) for u in unique]))]

    every = [t for sentence in tags for t in sentence]
    return {w: top(ts) for w, ts in seen.items()}, top(every)
