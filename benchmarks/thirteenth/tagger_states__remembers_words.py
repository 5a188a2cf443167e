# exercise: tagger_states
# right: no
# wrong: the state is stored by word, so a word that comes again gets the state of its first time
# lines: 11
def tagger_states(words, params):
    E, U, V, W, b_hidden, b_out = params
    known = {}
    h = np.zeros((len(V), 1))
    history = [h]
    for w in words.tolist():
        if w not in known:
            known[w] = sigmoid(U @ E[w][:, None] + V @ h + b_hidden)
        h = known[w]
        history.append(h)
    return np.hstack(history).T
