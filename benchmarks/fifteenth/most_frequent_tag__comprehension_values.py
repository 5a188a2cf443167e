# exercise: most_frequent_tag
# right: no
# wrong: the default is counted over the words of the dictionary, each once with its winner, and not over all running words
# lines: 14
import itertools


def most_frequent_tag(words, tags):
    flat = list(zip(itertools.chain(*words), itertools.chain(*tags)))
    counts = collections.defaultdict(collections.Counter)
    for w, t in flat:
        counts[w].update([t])
    tag_of = {w: c.most_common(1)[0][0] for w, c in counts.items()}
    default = collections.Counter(tag_of.values()).most_common(1)[0][0]
    return tag_of, default
