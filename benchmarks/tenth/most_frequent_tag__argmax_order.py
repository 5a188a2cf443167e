# exercise: most_frequent_tag
# right: yes
def leader(seen):
    order = list(dict.fromkeys(seen))
    return order[int(np.argmax([seen.count(tag) for tag in order]))]


def most_frequent_tag(words, tags):
    lists = {}
    everything = []
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            lists.setdefault(word, []).append(tag)
            everything.append(tag)
    return {word: leader(seen) for word, seen in lists.items()}, leader(everything)
