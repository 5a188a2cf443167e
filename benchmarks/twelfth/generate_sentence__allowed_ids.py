# exercise: generate_sentence
# right: yes
def generate_sentence(model, index_to_word, word_to_index, rng, max_length=20):
    start, end, unk = (word_to_index[m] for m in ("SENTENCE_START", "SENTENCE_END", "UNKNOWN"))
    allowed = np.array([i for i in range(len(index_to_word)) if i not in (start, unk)])
    path = [start]
    for _ in range(max_length):
        p = np.asarray(model.forward_propagation(path)[0])[-1][allowed]
        path.append(int(rng.choice(allowed, p=p / p.sum())))
        if path[-1] == end:
            path.pop()
            break
    return [index_to_word[i] for i in path[1:]]
