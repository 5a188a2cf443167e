# exercise: most_frequent_tag
# right: no
# wrong: A pair of word and tag is counted once for each sentence in which it stands, like a document frequency, so repetitions within a sentence are lost in all counts.
# name: once-per-sentence
# lines: 13
import collections


def most_frequent_tag(words, tags):
    word_tags = collections.defaultdict(collections.Counter)
    all_tags = collections.Counter()
    for ws, ts in zip(words, tags):
        unique = dict.fromkeys(zip(ws, ts))
        for w, t in unique:
            word_tags[w][t] += 1
            all_tags[t] += 1
    tag_of = {w: max(c, key=c.get) for w, c in word_tags.items()}
    default = max(all_tags, key=all_tags.get)
    return tag_of, default
