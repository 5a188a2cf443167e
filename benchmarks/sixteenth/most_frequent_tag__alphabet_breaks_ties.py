# exercise: most_frequent_tag
# right: no
# wrong: of equally frequent tags it takes the alphabetically first, not the one that came first
# lines: 7, 8
def most_frequent_tag(words, tags):
    def mode(values):
        kinds, counts = np.unique(values, return_counts=True)
        return str(kinds[counts.argmax()])

    seen = {}
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            seen.setdefault(word, []).append(tag)
    everything = [tag for its_tags in tags for tag in its_tags]
    return {word: mode(found) for word, found in seen.items()}, mode(everything)
