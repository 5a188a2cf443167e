# exercise: most_frequent_tag
# right: yes
def most_frequent_tag(words, tags):
    def winner(seen):
        return max(dict.fromkeys(seen), key=seen.count)

    by_word, everything = {}, []
    for sentence, its_tags in zip(words, tags):
        everything += its_tags
        for w, t in zip(sentence, its_tags):
            by_word.setdefault(w, []).append(t)
    return {w: winner(seen) for w, seen in by_word.items()}, winner(everything)
