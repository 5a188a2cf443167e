# exercise: tagger_states
# right: no
# wrong: the one array h is overwritten at each step and put into the list again and again, so all rows are the last state
# lines: 11
def tagger_states(words, params):
    E, U, V, _, b, _ = params
    h = np.zeros(b.size)
    history = [h]
    for word in words:
        x = E[word]
        h[:] = sigmoid(U.dot(x) + V.dot(h) + b.ravel())
        history.append(h)
    return np.stack(history)
