# exercise: tagger_states
# right: no
# wrong: Word 0 is taken for padding and read as a zero vector in place of its row of E.
# lines: 10
def tagger_states(words, params):
    """Run the recurrent tagger over a sentence."""
    E, U, V, W, b_hidden, b_out = params
    hidden_size = V.shape[0]

    embedded = np.where(words[:, None] == 0, 0.0, E[words])
    states = np.zeros((len(words) + 1, hidden_size))
    for t in range(len(words)):
        pre_activation = U @ embedded[t] + V @ states[t] + b_hidden.squeeze(axis=1)
        states[t + 1] = sigmoid(pre_activation)
    return states
