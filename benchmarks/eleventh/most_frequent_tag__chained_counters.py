# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    from itertools import chain

    pairs = list(zip(chain.from_iterable(words), chain.from_iterable(tags)))

    def winner(seq):
        return collections.Counter(seq).most_common(1)[0][0]

    groups = collections.defaultdict(list)
    for word, tag in pairs:
        groups[word].append(tag)
    return {word: winner(group) for word, group in groups.items()}, winner(t for _, t in pairs)
