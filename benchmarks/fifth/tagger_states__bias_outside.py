# exercise: tagger_states
# right: no
# wrong: The bias is added after the sigmoid instead of inside it.
# lines: 12
def tagger_states(words, params):
    E, U, V, _, b, _ = params

    def go():
        h = np.zeros(len(V))
        yield h
        for w in words:
            h = sigmoid(np.dot(U, E[w]) + np.dot(V, h)) + b[:, 0]
            yield h

    return np.stack(list(go()))
