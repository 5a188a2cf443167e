# exercise: most_frequent_tag
# right: yes
# wrong: lists of tags for each word, winner by max over the tags in their order with list.count

def most_frequent_tag(words, tags):
    flat = [pair for s, t in zip(words, tags) for pair in zip(s, t)]
    heaps = {}
    for word, tag in flat:
        heaps.setdefault(word, []).append(tag)
    winner = lambda heap: max(dict.fromkeys(heap), key=heap.count)  # noqa: E731
    return {word: winner(heap) for word, heap in heaps.items()}, winner([tag for _, tag in flat])
