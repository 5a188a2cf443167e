# exercise: most_frequent_tag
# right: no
# wrong: a majority vote with one counter (Boyer and Moore) finds only tags with more than half of the votes, and the tag that is merely most frequent gets lost
# lines: 8, 10
def majority(stream):
    leader, lives = None, 0
    for tag in stream:
        if lives == 0:
            leader = tag
        lives += 1 if tag == leader else -1
    return leader


def most_frequent_tag(words, tags):
    streams = {}
    for s, ts in zip(words, tags):
        for w, t in zip(s, ts):
            streams.setdefault(w, []).append(t)
    tag_of = {w: majority(stream) for w, stream in streams.items()}
    total = {}
    for ts in tags:
        for t in ts:
            total[t] = total.get(t, 0) + 1
    return tag_of, max(total, key=total.get)
