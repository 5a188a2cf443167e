# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    """Lists of tags; max takes the first of equals, list order is order of arrival."""
    seen, everything = {}, []
    for sentence, its_tags in zip(words, tags):
        for word, tag in zip(sentence, its_tags):
            seen.setdefault(word, []).append(tag)
            everything.append(tag)
    first_most = lambda some: max(some, key=some.count)
    return {word: first_most(some) for word, some in seen.items()}, first_most(everything)
