# exercise: most_frequent_tag
# right: no
# wrong: keeps a running champion that is only dethroned by a larger count, so among equals the one wins that got to the count first, not the one that came first
# lines: 12, 14
def most_frequent_tag(words, tags):
    n_pair, n_tag = {}, {}
    tag_of, default = {}, None
    for sentence, labels in zip(words, tags):
        for w, t in zip(sentence, labels):
            n_pair[w, t] = n_pair.get((w, t), 0) + 1
            n_tag[t] = n_tag.get(t, 0) + 1
            if w not in tag_of or n_pair[w, t] > n_pair[w, tag_of[w]]:
                tag_of[w] = t
            if default is None or n_tag[t] > n_tag[default]:
                default = t
    return tag_of, default
