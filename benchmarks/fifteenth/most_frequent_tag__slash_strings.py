# exercise: most_frequent_tag
# right: no
# wrong: word and tag are glued with a slash and cut at the first slash again, so a word that holds a slash itself (1/2) falls apart
# lines: 10
def most_frequent_tag(words, tags):
    tokens = [f"{w}/{t}" for s, ts in zip(words, tags) for w, t in zip(s, ts)]
    votes = {}
    every = {}
    for token in tokens:
        word, _, tag = token.partition("/")
        votes.setdefault(word, {})
        votes[word][tag] = votes[word].get(tag, 0) + 1
        every[tag] = every.get(tag, 0) + 1
    tag_of = {}
    for word in votes:
        tag_of[word] = max(votes[word], key=lambda tag: votes[word][tag])
    return tag_of, max(every, key=every.get)
