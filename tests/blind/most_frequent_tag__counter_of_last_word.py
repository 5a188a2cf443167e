# exercise: most_frequent_tag
# right: no
# wrong: one counter is used for all words and never reset
# lines: 12
from collections import Counter


def most_frequent_tag(words, tags):
    flat = [(w, t) for s, ts in zip(words, tags) for w, t in zip(s, ts)]
    counter, tag_of = Counter(), {}
    for word in dict.fromkeys(w for w, _ in flat):
        counter.update(t for w, t in flat if w == word)
        tag_of[word] = counter.most_common(1)[0][0]
    return tag_of, counter.most_common(1)[0][0]
