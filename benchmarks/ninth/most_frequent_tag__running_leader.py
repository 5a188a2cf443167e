# exercise: most_frequent_tag
# right: no
# wrong: The leader is kept up to date while counting and changes only when overtaken, so with equal counts the tag wins that reached the final count first, not the one that came first.
# lines: 11
def most_frequent_tag(words, tags):
    seen = {}
    leader = {}

    def vote(key, tag):
        seen[key, tag] = seen.get((key, tag), 0) + 1
        if key not in leader or seen[key, tag] > seen[key, leader[key]]:
            leader[key] = tag

    for sentence, labels in zip(words, tags):
        for word, tag in zip(sentence, labels):
            vote(("word", word), tag)
            vote(("all",), tag)
    default = leader.pop(("all",))
    return {key[1]: tag for key, tag in leader.items()}, default
