# exercise: most_frequent_tag
# right: no
# wrong: two: the first sentence is skipped ([1:]); the dict holds counters' counts with the tags, not the tags alone
import collections


def most_frequent_tag(words, tags):
    counters = collections.defaultdict(collections.Counter)
    overall = collections.Counter()
    for sentence, its_tags in list(zip(words, tags))[1:] or list(zip(words, tags)):
        for k in range(len(sentence)):
            counters[sentence[k]].update([its_tags[k]])
            overall[its_tags[k]] += 1
    return {word: counter.most_common(1)[0] for word, counter in counters.items()}, overall.most_common(1)[0][0]
