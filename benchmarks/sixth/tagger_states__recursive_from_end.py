# exercise: tagger_states
# right: no
# wrong: The recursion peels off the first word, so the sentence is read from its end.
# lines: 9
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    if len(words) == 0:
        return np.zeros((1, len(V)))
    head, rest = words[0], words[1:]
    before = tagger_states(rest, params)
    new = sigmoid(U.dot(E[head]) + V.dot(before[-1]) + b_hidden.flatten())
    return np.vstack([before, new])
