# exercise: tagger_states
# right: yes
# needs: sigmoid
def tagger_states(words, params):
    E, U, V, _, b_hidden, _ = params
    columns = [np.zeros_like(b_hidden)]
    for word in words:
        x = E[[word]].T
        columns.append(sigmoid(U @ x + V @ columns[-1] + b_hidden))
    return np.hstack(columns).T
