# exercise: tagger_states
# right: no
# wrong: Takes word 0 for padding and lets the state stand there, although 0 is a word like any other.
# lines: 13, 14
def tagger_states(words, params):
    """Run the recurrent cell over the sentence and collect all hidden states."""
    E, U, V, W, b_hidden, b_out = params
    hidden_size = V.shape[0]
    bias = b_hidden.flatten()

    states = np.zeros((len(words) + 1, hidden_size))
    for t, word in enumerate(words):
        if word == 0:
            states[t + 1] = states[t]
            continue
        states[t + 1] = sigmoid(U @ E[word] + V @ states[t] + bias)
    return states
