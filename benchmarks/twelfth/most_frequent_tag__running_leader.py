# exercise: most_frequent_tag
# right: no
# wrong: the leader changes while counting, so after N V V N the tag that got to two first wins, not the one that came first
# lines: 11
def most_frequent_tag(words, tags):
    tally = {}
    lead = {}

    def vote(key, tag):
        tally[key, tag] = tally.get((key, tag), 0) + 1
        if key not in lead or tally[key, tag] > tally[key, lead[key]]:
            lead[key] = tag

    for ws, ts in zip(words, tags):
        for w, t in zip(ws, ts):
            vote((w,), t)
            vote((), t)
    default = lead.pop(())
    return {key[0]: tag for key, tag in lead.items()}, default
